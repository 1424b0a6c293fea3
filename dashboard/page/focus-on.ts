/** Moves the focus and nothing else: the page stays where it was scrolled to. */
export const focusOn = (element: HTMLElement | null): void =>
  element?.focus({ preventScroll: true });
