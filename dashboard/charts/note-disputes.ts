import type { Bilingual } from '../../pipeline/model/language.ts';
import { type Observation, ownRank } from '../../pipeline/model/observation.ts';
import { periodKey } from '../../pipeline/model/period.ts';
import { nameDataset, nameSeries } from './attribution.ts';
import type { Figure } from './figure.ts';
import { nameFigure } from './name-figure.ts';
import { rankText, statedText, verbatim } from './stated-text.ts';
import { fill, say } from './words.ts';

const notes = {
  disputed: {
    vi: 'Nguồn nêu khác nhau (dấu * trong bảng; số đứng đầu là số được vẽ): {list}',
    en: 'Sources differ (* in the table; the first figure is the one drawn): {list}',
  },
  members: {
    vi: 'Nguồn nêu khác nhau về số liệu của tỉnh cũ (dấu * trong bảng; xem theo 63 tỉnh): {list}',
    en: 'Sources differ on figures of former provinces (* in the table; see the 63): {list}',
  },
  following: {
    vi: 'Đối Sánh suy ra từ số liệu theo {basis} tỉnh',
    en: 'derived by Đối Sánh from figures of the {basis} provinces',
  },
  undated: {
    vi: 'Số không rõ ngày công bố đứng sau số của báo cáo có ngày: {list}',
    en: 'Figures without a known day of publication come after those of dated reports: {list}',
  },
  others: { vi: 'và {count} số liệu khác', en: 'and {count} others' },
} as const satisfies Record<string, Bilingual>;

const mostListed = 3;

/** What marks a disputed figure where it stands alone. */
export const disputeMark = ({ disputed }: Pick<Observation, 'disputed'>): string =>
  disputed ? '*' : '';

/** What the sources of shown figures state otherwise, each with its publisher. */
export const noteDisputes = (figure: Figure): readonly string[] => {
  const { language } = figure.state;
  const disputed = figure.shown.filter((one) => one.disputed);
  // What disputes a derived figure lies on the other basis.
  const isOwn = (one: Observation): boolean => findCompeting(figure, one).length > 0;
  const own = disputed.filter(isOwn).map((one) => writeDispute(figure, one));
  const derived = disputed
    .filter((one) => !isOwn(one) && one.status === 'derived')
    .map((one) => nameFigure(one, figure.nameOf, language));
  return [
    ...(own.length > 0 ? [fill(notes.disputed[language], { list: shorten(own, figure) })] : []),
    ...noteUndated(figure, disputed),
    ...(derived.length > 0
      ? [fill(notes.members[language], { list: shorten(derived, figure) })]
      : []),
  ];
};

/** Why a restated figure of the same publisher is not the one drawn. */
const noteUndated = (figure: Figure, disputed: readonly Observation[]): readonly string[] => {
  const { naming, release, state } = figure;
  const publisher = ({ dataset }: Observation): string => nameDataset(dataset, naming).name;
  const isUndated = ({ dataset }: Observation): boolean =>
    release?.undated.includes(dataset) ?? false;
  const undated = disputed.flatMap((drawn) =>
    isUndated(drawn)
      ? []
      : findCompeting(figure, drawn).filter(
          (one) => isUndated(one) && publisher(one) === publisher(drawn),
        ),
  );
  const names = new Set(undated.map(({ dataset }) => nameSeries(dataset, naming)));
  return names.size === 0
    ? []
    : [fill(notes.undated[state.language], { list: [...names].join('; ') })];
};

const shorten = (list: readonly string[], { state }: Figure): string => {
  const rest = list.length - mostListed;
  const more = rest > 0 ? [fill(notes.others[state.language], { count: rest })] : [];
  return [...list.slice(0, mostListed), ...more].join('; ');
};

const findCompeting = ({ competing }: Figure, drawn: Observation): readonly Observation[] =>
  competing.filter(
    ({ geography, basis, period, kind }) =>
      geography === drawn.geography &&
      basis === drawn.basis &&
      kind === drawn.kind &&
      periodKey(period) === periodKey(drawn.period),
  );

/** `Hải Phòng 2023: 88,09% (Bộ Nội vụ) – 88,9% (Báo chí)`; ranks where these differ. */
const writeDispute = (figure: Figure, drawn: Observation): string => {
  const all = [drawn, ...findCompeting(figure, drawn)];
  const ranks = new Set(all.flatMap((one) => ownRank(one)?.rank ?? []));
  const name = nameFigure(drawn, figure.nameOf, figure.state.language);
  const origins = all.map((one) => writeOrigin(figure, one));
  const stated = all.map((one, place) => {
    const origin = origins[place] ?? '';
    // Two series of one publisher go by their own names.
    const isShared = origins.indexOf(origin) !== origins.lastIndexOf(origin);
    const source = isShared ? nameSeries(one.dataset, figure.naming) : origin;
    return `${writeStated(figure, one, ranks.size > 1)} (${source})`;
  });
  return `${name}: ${stated.join(' – ')}`;
};

const writeStated = (figure: Figure, observation: Observation, withRank: boolean): string => {
  const { units, state } = figure;
  const { language } = state;
  const unit = units.find(({ id }) => id === observation.unit);
  const text = statedText(observation, { ...verbatim(language), ...(unit ? { unit } : {}) });
  const rank = withRank && observation.qualifier !== 'rank-only' && ownRank(observation);
  const ranked = rank ? `, ${say('rank', language, { rank: rankText(observation) })}` : '';
  return `${text}${ranked}`;
};

/** Who publishes it; of what follows from figures of the other basis, that it does. */
const writeOrigin = ({ naming, state }: Figure, observation: Observation): string => {
  const { dataset, basis, status, preferred } = observation;
  if (status === 'reported' || preferred) return nameDataset(dataset, naming).name;
  return fill(notes.following[state.language], { basis: basis === '34' ? '63' : '34' });
};
