import { type Geography, nameGeography } from '../../model/geography.ts';
import type { Figure } from '../figure.ts';

/** The figure's place as its cell has it; else by the name of what the title, or a hint, says. */
export const placeText = ({ places }: Figure, geographies: readonly Geography[]): string =>
  places.text ||
  places.geographies.map((slug) => nameGeography(geographies, slug, null, 'vi')).join(', ');
