import type { Bilingual } from '../../pipeline/model/language.ts';
import { dayLabel } from '../../pipeline/model/period.ts';
import type { Figure } from './figure.ts';
import { fill } from './words.ts';

const note = {
  vi: '{into} trước {day} chưa gồm {name}: số liệu hai bên mốc này là của hai địa giới',
  en: '{into} did not include {name} before {day}: figures on either side are of different territories',
} as const satisfies Bilingual;

/** Where the years shown reach back before a unit took in another. */
export const noteJoinings = ({ joinings, state }: Figure): readonly string[] =>
  joinings.map(({ name, into, since }) =>
    fill(note[state.language], { name, into, day: dayLabel(since, state.language) }),
  );
