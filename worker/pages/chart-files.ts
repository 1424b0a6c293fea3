import type { Figure } from '../../dashboard/charts/figure.ts';
import type { Shown } from '../../dashboard/page/shown.ts';
import { createObservationJson } from '../../pipeline/columns/observation-json.ts';
import { writeCsv } from '../../pipeline/columns/write-csv.ts';
import { noticeMessage } from '../../pipeline/model/notice.ts';

export interface ChartFile {
  readonly type: string;
  readonly body: string;
}

/** What a chart shows, as one would type it into a program: the observations with their cells. */
export const writeChartJson = (shown: Shown, figure: Figure): ChartFile => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({
    release: shown.release.id,
    state: shown.state,
    title: shown.text.title,
    /** What of the link could not be followed, as sentences. */
    notices: shown.notices.map((notice) => noticeMessage(notice, shown.state.language)),
    observations: figure.shown.map((one) => createObservationJson(one, shown.state.language)),
  }),
});

/** The same observations as CSV, marked as UTF-8: without the mark Excel garbles Vietnamese. */
export const writeChartCsv = (shown: Shown, figure: Figure): ChartFile => ({
  type: 'text/csv; charset=utf-8',
  body: `\ufeff${writeCsv(figure.shown, shown.state.language)}`,
});
