/** Without case and diacritics: `quang ninh` finds `Quảng Ninh`. */
export const foldSearch = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();
