import { areaOf } from './chart-area.ts';

/**
 * Keeps the arrow keys that are pressed in a chart before its readout is there, so that none is lost
 * and the page does not scroll instead. What it gives back hands them over, in their order.
 */
export const keepKeys = (root: HTMLElement): (() => void) => {
  const pressed: KeyboardEvent[] = [];
  const keep = (event: KeyboardEvent): void => {
    if (!areaOf(event.target) || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    pressed.push(event);
  };
  root.addEventListener('keydown', keep);
  return () => {
    root.removeEventListener('keydown', keep);
    for (const event of pressed) event.target?.dispatchEvent(new KeyboardEvent('keydown', event));
  };
};
