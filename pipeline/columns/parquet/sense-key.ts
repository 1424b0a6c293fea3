import type { SettledFigure } from '../../figures/settle/settled-figure.ts';

/**
 * One key for what a figure says beside its place, period and numbers: the same figure each time. An
 * indicator's figures mostly are alike: its last one is asked first.
 */
export const createSenseKey = (): ((settled: SettledFigure) => SettledFigure) => {
  const known = new Map<string, SettledFigure>();
  const lasts = new Map<string, SettledFigure>();
  let last: SettledFigure | undefined;
  const find = (settled: SettledFigure): SettledFigure => {
    const { figure, stated, origin } = settled;
    const key = JSON.stringify([
      figure.indicator.id,
      figure.kind,
      figure.unit?.id,
      stated.qualifier,
      stated.perYear,
      origin.dataset,
      origin.upload,
    ]);
    const found = known.get(key) ?? settled;
    known.set(key, found);
    lasts.set(figure.indicator.id, found);
    return found;
  };
  return (settled) => {
    if (last && isAlike(last, settled)) return last;
    const ofIndicator = lasts.get(settled.figure.indicator.id);
    last = ofIndicator && isAlike(ofIndicator, settled) ? ofIndicator : find(settled);
    return last;
  };
};

const isAlike = (a: SettledFigure, b: SettledFigure): boolean =>
  a.figure.indicator === b.figure.indicator &&
  a.figure.kind === b.figure.kind &&
  a.figure.unit === b.figure.unit &&
  a.stated.qualifier === b.stated.qualifier &&
  a.stated.perYear === b.stated.perYear &&
  a.origin === b.origin;
