import { foldLabel } from './fold-label.ts';

/** VCCI's Provincial Green Index has the PCI's name in its own, and is not the PCI. */
const greenIndex = /(?<!\p{L})(?:pci xanh|pgi|chỉ số xanh)(?!\p{L})/u;
/** The competitiveness of a province's departments and districts, the innovation of provinces. */
const otherIndex = /(?<!\p{L})(?:ddci|pii)(?!\p{L})/u;

/** Does the text name the green index? */
export const namesGreenIndex = (text: string): boolean => greenIndex.test(foldLabel(text));

/** Does it name an index that is taken for one of ours by its name? */
export const namesNearIndex = (text: string): boolean =>
  namesGreenIndex(text) || otherIndex.test(foldLabel(text));
