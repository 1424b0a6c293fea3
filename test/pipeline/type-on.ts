import type { Geography, GeographyType } from '../../pipeline/model/geography.ts';

/** What a unit was on an ISO day: Huế of the 63 is a city in its last half year. */
export const typeOn = ({ type, typeChanges }: Geography, day: string): GeographyType =>
  typeChanges.findLast(({ on }) => on <= day)?.type ?? type;
