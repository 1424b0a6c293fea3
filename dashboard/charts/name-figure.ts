import type { Language } from '../../pipeline/model/language.ts';
import type { Observation } from '../../pipeline/model/observation.ts';
import { periodLabel } from '../../pipeline/model/period.ts';
import type { NameOf } from './collect-geographies.ts';

/** Which figure is meant: `Hải Phòng 2023`. */
export const nameFigure = (
  { geography, period }: Observation,
  nameOf: NameOf,
  language: Language,
): string => `${nameOf(geography)} ${periodLabel(period, language)}`;
