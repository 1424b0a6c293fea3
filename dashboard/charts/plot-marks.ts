import * as Plot from '@observablehq/plot';
import { colours } from './colours.ts';

/** A position in px, which no scale touches. */
export const px = <T>(value: (datum: T) => number): Plot.ChannelValueSpec => ({
  value: (datum: T) => value(datum),
  scale: null,
});

/** Marks what is drawn as belonging to a geography, for the reader of the SVG and the read-out. */
export const taggedWith = (slug: string | null): { readonly render?: Plot.RenderFunction } =>
  slug === null
    ? {}
    : {
        render: (index, scales, values, dimensions, context, next) => {
          const drawn = next?.(index, scales, values, dimensions, context) ?? null;
          drawn?.setAttribute('data-geography', slug);
          return drawn;
        },
      };

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface WordStyle {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Keeps the text readable where it crosses lines: of the paper's colour, or narrow of another. */
  readonly halo?: boolean | string;
  readonly slug?: string | null;
}

/** Words at places in px. */
export const drawWords = (words: readonly Words[], style: WordStyle): Plot.Markish =>
  Plot.text(words, {
    x: px((word: Words) => word.x),
    y: px((word: Words) => word.y),
    text: 'text',
    fill: style.fill,
    fontSize: style.size,
    textAnchor: style.anchor ?? 'start',
    ...(style.weight === 600 ? { fontWeight: 600 } : {}),
    ...haloOf(style.halo),
    ...taggedWith(style.slug ?? null),
  });

const haloOf = (halo: boolean | string = false): Plot.TextOptions => {
  if (halo === false) return {};
  return halo === true
    ? { stroke: colours.paper, strokeWidth: 4 }
    : { stroke: halo, strokeWidth: 2.5 };
};

export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface StrokeStyle {
  readonly stroke: string;
  readonly width?: number;
  readonly dashes?: string;
  readonly opacity?: number;
  readonly slug?: string | null;
}

/** Straight lines between places in px. */
export const drawStrokes = (strokes: readonly Stroke[], style: StrokeStyle): Plot.Markish =>
  Plot.link(strokes, {
    x1: px((one: Stroke) => one.x1),
    y1: px((one: Stroke) => one.y1),
    x2: px((one: Stroke) => one.x2),
    y2: px((one: Stroke) => one.y2),
    stroke: style.stroke,
    strokeWidth: style.width ?? 1,
    ...(style.dashes ? { strokeDasharray: style.dashes } : {}),
    ...(style.opacity ? { strokeOpacity: style.opacity } : {}),
    ...taggedWith(style.slug ?? null),
  });

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface SpotStyle {
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly radius: number;
  readonly opacity?: number;
  readonly symbol?: 'circle' | 'square';
  readonly slug?: string | null;
}

/** Dots or squares at places in px. */
export const drawSpots = (spots: readonly Spot[], style: SpotStyle): Plot.Markish =>
  Plot.dot(spots, {
    x: px((spot: Spot) => spot.x),
    y: px((spot: Spot) => spot.y),
    r: style.radius,
    fill: style.fill,
    stroke: style.stroke ?? 'none',
    symbol: style.symbol ?? 'circle',
    ...(style.opacity ? { fillOpacity: style.opacity } : {}),
    ...(style.stroke ? { strokeWidth: style.width ?? 1.75 } : {}),
    ...taggedWith(style.slug ?? null),
  });

/** A rectangle by its corners in px. */
export interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface BoxStyle {
  readonly fill: string;
  /** Of the fill alone. */
  readonly opacity?: number;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: string;
  readonly radius?: number;
  readonly slug?: string | null;
}

/** Rectangles at places in px. */
export const drawBoxes = (boxes: readonly Box[], style: BoxStyle): Plot.Markish =>
  Plot.rect(boxes, {
    x1: px((box: Box) => box.x1),
    y1: px((box: Box) => box.y1),
    x2: px((box: Box) => box.x2),
    y2: px((box: Box) => box.y2),
    fill: style.fill,
    stroke: style.stroke ?? 'none',
    ...(style.opacity ? { fillOpacity: style.opacity } : {}),
    ...(style.stroke ? { strokeWidth: style.width ?? 1 } : {}),
    ...(style.dashes ? { strokeDasharray: style.dashes } : {}),
    ...(style.radius ? { rx: style.radius } : {}),
    ...taggedWith(style.slug ?? null),
  });

/** An SVG element that no mark of Plot draws. */
export interface Drawing {
  readonly name: 'defs' | 'g' | 'path' | 'pattern' | 'use';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly inside?: readonly Drawing[];
}

const svg = 'http://www.w3.org/2000/svg';

/** SVG elements in one group: outlines, and patterns to fill with. */
export const drawDrawings =
  (drawings: readonly Drawing[], slug: string | null = null): Plot.RenderFunction =>
  (_index, _scales, _values, _dimensions, { document }) => {
    const create = ({ name, attributes, inside = [] }: Drawing): SVGElement => {
      const element = document.createElementNS(svg, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
      element.append(...inside.map(create));
      return element;
    };
    const tag: Drawing['attributes'] = slug === null ? {} : { 'data-geography': slug };
    return create({ name: 'g', attributes: tag, inside: drawings });
  };
