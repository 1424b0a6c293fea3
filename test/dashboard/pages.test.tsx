import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ChartPage } from '../../dashboard/page/chart-page.tsx';
import { EmptyPage } from '../../dashboard/page/empty-page.tsx';
import { EngineLine } from '../../dashboard/page/engine-line.tsx';
import { Explorer, type ExplorerProps } from '../../dashboard/page/explorer.tsx';
import { PlainForm } from '../../dashboard/page/plain-form.tsx';
import type { Shown } from '../../dashboard/page/shown.ts';
import { codeLists } from '../../pipeline/code-lists.ts';
import { charts, known, shown } from './shown-fixture.ts';

const explorer = (of: Shown, more: Partial<ExplorerProps> = {}): VNode => (
  <Explorer
    shown={of}
    charts={charts}
    known={known}
    lists={codeLists}
    engine={null}
    asked={of.state}
    failed={false}
    onChoose={() => {}}
    onRetry={() => {}}
    {...more}
  />
);
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));

describe('the explorer before any script', () => {
  const html = renderToString(explorer(shown));

  it('holds both drawings, the sentence and the figures', () => {
    expect(html).toContain('<svg id="w">');
    expect(html).toContain('<svg id="n">');
    expect(html).toContain(shown.text.sentence);
    expect(html).toContain('66,74');
  });

  it('has one heading, which is the control', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toMatch(/<h1[^>]*><button[^>]*aria-haspopup="listbox"[^>]*>Năng lực/);
  });

  it('chooses by plain links: views, leaving a province out, taking figures away', () => {
    const links = linksOf(html);
    expect(links).toContain('/?geography=quang-ninh~ha-noi&view=ranking');
    expect(links).toContain('/?geography=ha-noi');
    expect(links).toContain('/chart.csv?geography=quang-ninh~ha-noi');
    expect(links).toContain('/chart?geography=quang-ninh~ha-noi');
    expect(links).toContain('/?geography=quang-ninh~ha-noi&lang=en');
  });

  it('offers the basis only where there are two', () => {
    expect(html).not.toContain('34 tỉnh');
    const both = { ...shown, indicator: { ...shown.indicator, bases: ['63', '34'] as const } };
    expect(renderToString(explorer(both))).toContain('34 tỉnh');
  });

  it('chooses the kind of map by plain links, and only in the map view', () => {
    const state = { ...shown.state, view: 'map' as const };
    const links = linksOf(renderToString(explorer({ ...shown, state })));
    expect(links).toContain('/?geography=quang-ninh~ha-noi&map=outline&view=map');
    expect(linksOf(html).filter((link) => link.includes('map='))).toEqual([]);
  });

  it('shows the table alone in the table view', () => {
    const table = { ...shown, state: { ...shown.state, view: 'table' as const } };
    const drawn = renderToString(explorer(table));
    expect(drawn).not.toContain('<svg id="w">');
    expect(drawn).toContain('66,74');
  });

  it('keeps a choice that could not be answered: its links go on from it, and it can be asked again', () => {
    const asked = { ...shown.state, geographies: ['quang-ninh', 'ha-noi', 'can-tho'] };
    const failed = renderToString(explorer(shown, { asked, failed: true }));
    expect(linksOf(failed)).toContain('/?geography=quang-ninh~ha-noi~can-tho&view=ranking');
    expect(linksOf(failed)).toContain('/?geography=quang-ninh~ha-noi~can-tho&lang=en');
    expect(failed).toContain('Thử lại');
    expect(html).not.toContain('Thử lại');
  });

  it('draws the years of a link within those published', () => {
    const state = { ...shown.state, time: { from: 1990, to: 1990 } };
    const early = renderToString(explorer({ ...shown, state }));
    expect(early).not.toMatch(/width="-/);
    expect(early.match(/<output>(\d+)/g)).toEqual(['<output>2020', '<output>2020']);
  });

  it('offers the way back from a basis without figures', () => {
    const state = { ...shown.state, basis: '34' as const };
    expect(linksOf(renderToString(explorer({ ...shown, state })))).toContain(
      '/?basis=63&geography=quang-ninh~ha-noi',
    );
  });

  it('says two notes at once and folds the others', () => {
    const notes = ['một', 'hai', 'ba'];
    const long = renderToString(explorer({ ...shown, text: { ...shown.text, notes } }));
    expect(long).toContain('<ul><li>một</li><li>hai</li></ul><details><summary>Cách đọc biểu đồ');
    expect(html).not.toContain('Cách đọc biểu đồ');
  });

  it('says what a link asked for in vain', () => {
    const odd = {
      ...shown,
      notices: [{ code: 'view-not-drawn', params: { view: 'bump' } }] as const,
    };
    expect(renderToString(explorer(odd))).toContain('Dạng xem “bump” chưa có');
  });
});

describe('the other pages', () => {
  it('a shared chart leads back to the explorer and escapes what it is told', () => {
    const text = { ...shown.text, title: '<script>alert(1)</script>' };
    const html = renderToString(
      <ChartPage shown={{ ...shown, text }} charts={charts} known={known} />,
    );
    expect(linksOf(html)).toContain('/?geography=quang-ninh~ha-noi');
    expect(html).not.toContain('<script>');
  });

  it('without figures says what to do', () => {
    const html = renderToString(<EmptyPage language="vi" page="explore" />);
    expect(linksOf(html)).toContain('/upload');
  });

  it('without scripts the form holds every choice', () => {
    const html = renderToString(<PlainForm shown={shown} known={known} lists={codeLists} />);
    expect(html).toContain('<option value="quang-ninh" selected>Quảng Ninh</option>');
    expect(html).toContain('<option value="can-tho">Cần Thơ</option>');
    expect(html).toMatch(/name="from".*<option value="2020" selected>/);
  });

  it('without scripts a pinned release stays pinned', () => {
    const pinned = { ...shown, state: { ...shown.state, release: 'r1' } };
    const html = renderToString(<PlainForm shown={pinned} known={known} lists={codeLists} />);
    expect(html).toMatch(/type="hidden" name="release" value="r1"/);
  });
});

describe('the line of the engine', () => {
  const line = (share: number): string =>
    renderToString(<EngineLine status={{ is: 'loading', share }} language="vi" />);

  it('counts, and at the end says what it waits for', () => {
    expect(line(0.356)).toContain('phân tích… 35%');
    expect(line(1)).toContain('Đang khởi động bộ máy phân tích…');
    expect(line(1)).not.toContain('%');
  });
});
