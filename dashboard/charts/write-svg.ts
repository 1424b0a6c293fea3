/** What is read of a drawn element: the browser's and the edge's small DOM both have it. */
export interface DrawnNode {
  readonly nodeType: number;
  /** Of elements; unlike `nodeName` in its own case in every DOM. */
  readonly localName?: string | null;
  readonly textContent: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DrawnNode>;
}

const elementNode = 1;
const textNode = 3;
const geography = 'data-geography';
/** Said once on the whole picture: parts of an image are not announced, and style would need a nonce. */
const dropped = new Set(['aria-label', 'aria-hidden', 'aria-description', 'class', 'style']);
const numeric = /^(?:d|points|transform|x|y|x1|x2|y1|y2|cx|cy|r|rx|width|height|viewBox)$/;

/**
 * A drawn element's inside as text, the same in every runtime: attributes sorted, numbers rounded to a
 * tenth of a px, ids numbered from 1 under the prefix, what belongs to one geography in one group.
 */
export const writeInside = (root: DrawnNode, prefix: string): string => {
  const ids = new Map<string, string>();
  const rename = (id: string): string => {
    const known = ids.get(id) ?? `${prefix}-${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  return writeGroups([...root.childNodes], rename);
};

type Rename = (id: string) => string;

const attributesOf = (node: DrawnNode): readonly (readonly [string, string])[] =>
  [...(node.attributes ?? [])].map(({ name, value }) => [name, value] as const);

const tagOf = (node: DrawnNode): string | undefined =>
  attributesOf(node).find(([name]) => name === geography)?.[1];

/** Neighbours with the same geography go under one group that carries it. */
const writeGroups = (nodes: readonly DrawnNode[], rename: Rename): string => {
  let text = '';
  let open: string | undefined;
  for (const node of nodes) {
    const slug = tagOf(node);
    if (slug !== open) {
      if (open !== undefined) text += '</g>';
      if (slug !== undefined) text += `<g ${geography}="${escapeText(slug)}">`;
      open = slug;
    }
    text += writeNode(node, rename);
  }
  return open === undefined ? text : `${text}</g>`;
};

const writeNode = (node: DrawnNode, rename: Rename): string => {
  if (node.nodeType === textNode) return escapeText(node.textContent ?? '');
  if (node.nodeType !== elementNode || !node.localName) return '';
  const name = node.localName;
  if (name === 'style') return '';
  const attributes = attributesOf(node)
    .filter(([key]) => !dropped.has(key) && key !== geography)
    .map(([key, value]) => [key, writeValue(key, value, rename)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ` ${key}="${escapeText(value)}"`)
    .join('');
  const inside = [...node.childNodes].map((child) => writeNode(child, rename)).join('');
  return inside === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inside}</${name}>`;
};

const writeValue = (key: string, value: string, rename: Rename): string => {
  if (key === 'id') return rename(value);
  if (key === 'href') return value.replace(/^#(.+)$/, (_, id: string) => `#${rename(id)}`);
  if (numeric.test(key)) return roundNumbers(value);
  return value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${rename(id)})`);
};

const roundNumbers = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)) + 0));

/** Text as it stands between tags or in an attribute. */
export const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
