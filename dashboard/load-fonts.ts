/**
 * Asks for the web fonts, which a script does once the page has been painted: until then a local font
 * of the same width stands in. The page's script element says where their sheet is.
 */
export const loadFonts = (): void => {
  const href = document.querySelector<HTMLElement>('script[data-fonts]')?.dataset.fonts;
  if (!href) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
};
