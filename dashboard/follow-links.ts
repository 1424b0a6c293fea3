/** A click that means "go there, here": no new tab, no download, the main button. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/**
 * Lets scripts answer the links that are choices (`data-choice`): without scripts they load the page.
 * `choose` gets the link's query.
 */
export const followLinks = (root: HTMLElement, choose: (query: URLSearchParams) => void): void => {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-choice]') : null;
    if (!(link instanceof HTMLAnchorElement) || !isPlain(event)) return;
    event.preventDefault();
    choose(new URL(link.href).searchParams);
  });
};

/** After a province was removed, its neighbour's button takes the focus the removed one had. */
export const keepFocus = (root: HTMLElement): (() => void) => {
  const removers = (): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>('[data-choice="remove"], .chip.add'),
  ];
  const focused = document.activeElement;
  const place = removers().findIndex((element) => element.isSameNode(focused));
  return () => {
    if (place >= 0 && !focused?.isConnected) removers()[place]?.focus();
  };
};
