/** The chart an event happened in. */
export const areaOf = (target: EventTarget | null): HTMLElement | null => {
  const area = target instanceof Element ? target.closest('.chart[data-size]') : null;
  return area instanceof HTMLElement ? area : null;
};
