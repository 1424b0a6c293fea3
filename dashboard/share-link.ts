const shownFor = 2500;

const offerByHand = (place: Element, address: string): void => {
  const field = document.createElement('input');
  field.className = 'field';
  field.readOnly = true;
  field.value = address;
  place.replaceChildren(field);
  field.select();
};

const copy = async (link: HTMLAnchorElement, said: string): Promise<void> => {
  const place = link.parentElement?.querySelector('[role="status"]');
  if (!place) return;
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    offerByHand(place, link.href);
    return;
  }
  place.textContent = said;
  setTimeout(() => {
    if (place.textContent === said) place.textContent = '';
  }, shownFor);
};

/** "Share" copies its link and says so; where the clipboard is refused, it offers the link to copy. */
export const shareLinks = (root: HTMLElement): void => {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-share]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    // What is said next stands where the menu opens.
    for (const menu of root.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
    void copy(link, link.dataset.share ?? '');
  });
};
