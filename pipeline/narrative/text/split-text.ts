import { foldLabel } from '../../match/fold-label.ts';
import type { Span } from '../narrative.ts';

/** A line, or lines that a narrow page broke, that make one paragraph. */
export interface Block extends Span {
  readonly kind: 'heading' | 'prose';
}

/** A text without what follows the article. */
export interface Sections {
  readonly blocks: readonly Block[];
  /** Where the site's list of other articles starts; the text's end when there is none. */
  readonly end: number;
}

/** Lines under which news sites list other articles. */
const otherArticles = new Set(
  'có thể bạn quan tâm|nên xem|tin khác|các tin khác|tin liên quan|bài liên quan|bài viết liên quan|tin bài liên quan|tin cùng chuyên mục|cùng chuyên mục|tin mới|tin mới hơn|tin cũ hơn|tin nổi bật|tin đọc nhiều|đọc nhiều|đọc thêm|xem thêm|bài viết khác|bình luận|ý kiến bạn đọc|gửi bình luận|chia sẻ bài viết|các bài khác|tin đã đưa'.split(
    '|',
  ),
);

const bullet = /^(?:[-–+•*·▪●○✓]|\d{1,2}[.)]|[a-zđ][.)])\s/u;
const sentenceEnd = /[.;:!?…][”"’)\]\s]*$/u;
/** Longer lines are prose, whatever they end with. */
const longestHeading = 30;
/** A page breaks its lines only when they are about full. */
const fullLine = 55;

/** Is the line a title, a caption or a signature rather than a sentence? */
const isHeading = (line: string): boolean =>
  !bullet.test(line) && !sentenceEnd.test(line) && line.split(' ').length <= longestHeading;

function* linesOf(text: string): Generator<Span & { readonly line: string }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const raw = text.slice(start, end);
    const line = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    yield { start: from, end: from + line.length, line };
    start = end + 1;
  }
}

/** Does the line go on in the next one? A page from PDF or mail breaks sentences. */
const isBroken = (line: string, next: string): boolean =>
  line.length >= fullLine && !sentenceEnd.test(line) && /^[\p{Ll}\d(]/u.test(next);

/** The text's paragraphs and headings, without what a site lists below the article. */
export const splitText = (text: string): Sections => {
  const blocks: Block[] = [];
  let last = '';
  let hasProse = false;
  for (const { start, end, line } of linesOf(text)) {
    const before = blocks.at(-1);
    if (hasProse && otherArticles.has(foldLabel(line.replace(/[:.…»>]+$/u, ''))))
      return { blocks, end: start };
    if (before && line !== '' && isBroken(last, line))
      blocks[blocks.length - 1] = { start: before.start, end, kind: 'prose' };
    else if (/[\p{L}\d]/u.test(line))
      blocks.push({ start, end, kind: isHeading(line) ? 'heading' : 'prose' });
    hasProse ||= blocks.at(-1)?.kind === 'prose';
    last = line;
  }
  return { blocks, end: text.length };
};

/** Shortenings whose dot ends no sentence. */
const shortening =
  /(?:^|[^\p{L}])(?:\p{Lu}|tp|ths|ts|pgs|gs|bs|ks|cn|st|tx|tt|đ\/c|v\.v|vv|nxb|tr|stt|vd|kp|đt|mr|ms)$/iu;

/** "1. Công tác chỉ đạo" is one sentence. */
const listNumber = /^[-–+•*\s]*(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[ivx]{1,4})$/iu;
const end = /[.!?…]+[”"’)\]»]*(?:\s+|$)/gu;

/** Longer stretches without a full stop are cut, so that every rule has a bounded text before it. */
const longestSentence = 2_500;

const isEnd = (before: string, sign: string, after: string): boolean =>
  !listNumber.test(before) &&
  !(sign.startsWith('.') && sign[1] !== '.' && shortening.test(before)) &&
  /^(?:$|[^\p{Ll}])/u.test(after);

/** The sentences of a block, with their offsets in the text. */
export const splitSentences = (text: string, block: Span): Span[] => {
  const body = text.slice(block.start, block.end);
  const found: Span[] = [];
  let start = 0;
  const push = (to: number): void => {
    for (; to - start > longestSentence; start = cutAt(body, start))
      found.push({ start: block.start + start, end: block.start + cutAt(body, start) });
    const stretch = body.slice(start, to).trimEnd();
    if (stretch !== '')
      found.push({ start: block.start + start, end: block.start + start + stretch.length });
    start = to;
  };
  for (const { 0: sign, index } of body.matchAll(end)) {
    const next = index + sign.length;
    if (isEnd(body.slice(Math.max(start, index - 12), index), sign, body.slice(next, next + 1)))
      push(next);
  }
  push(body.length);
  return found;
};

const cutAt = (body: string, start: number): number => {
  const space = body.slice(start, start + longestSentence).lastIndexOf(' ');
  return start + (space > 0 ? space + 1 : longestSentence);
};
