import { foldLabel } from './fold-label.ts';

/**
 * Indices that are called nearly as one of ours is and are not it: VCCI's Provincial Green Index, the
 * competitiveness of a province's departments and districts (DDCI), the innovation index of provinces.
 */
const nearIndex = /(?<!\p{L})(?:pci xanh|pgi|chỉ số xanh|ddci|pii)(?!\p{L})/u;

/** Does the text name an index that is taken for one of ours by its name? */
export const namesNearIndex = (text: string): boolean => nearIndex.test(foldLabel(text));
