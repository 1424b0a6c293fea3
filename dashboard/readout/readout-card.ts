import { placeCard } from './place-card.ts';
import type { ReadableChart, ReadPoint } from './read-points.ts';

/** What is said of the point read: its column's chosen figures, and itself. */
const listRows = (chart: ReadableChart, point: ReadPoint): readonly ReadPoint[] => {
  if (chart.form !== 'years') return [point];
  const chosen = chart.points.filter(({ x, tone }) => x === point.x && tone > 0);
  const rows = point.tone > 0 ? chosen : [...chosen, point];
  return [...rows].sort((a, b) => a.y - b.y);
};

/** The same, as a sentence for a screen reader. */
export const sayRows = (point: ReadPoint, rows: readonly ReadPoint[]): string => {
  const others = rows.filter((row) => row !== point);
  const say = (row: ReadPoint): string => {
    const { name, value, rank, behind } = row;
    const aside = [rank, behind, row === point ? row.members : ''].filter((part) => part !== '');
    return `${name} ${value}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}`;
  };
  return `${point.period}: ${[point, ...others].map(say).join('; ')}`;
};

const create = (name: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

const createRow = (row: ReadPoint, point: ReadPoint): HTMLElement => {
  const line = create('tr', row.tone > 0 ? `series-${row.tone}` : 'context');
  if (row === point) line.classList.add('read');
  const name = create('th', '');
  name.append(create('span', 'dot'), row.name);
  line.append(
    name,
    create('td', 'number', row.value),
    create('td', 'number rank', row.rank),
    create('td', 'number behind', row.behind),
  );
  return line;
};

/** What the figure read was derived from, one line for each member. */
const createMembers = ({ members }: ReadPoint): readonly HTMLElement[] =>
  members === '' ? [] : members.split('; ').map((member) => create('p', 'member', member));

/** The card, the hairline and the ring over a chart; lies in the figure, under no component's care. */
export interface ReadoutCard {
  readonly show: (chart: ReadableChart, point: ReadPoint, area: HTMLElement) => void;
  readonly hide: () => void;
  readonly isIn: (figure: Element) => boolean;
}

export const createReadoutCard = (figure: Element): ReadoutCard => {
  const layer = create('div', 'readout');
  const [rule, ring, card] = ['rule', 'ring', 'values'].map((name) => create('div', name));
  const said = create('p', 'visually-hidden');
  said.setAttribute('role', 'status');
  if (!rule || !ring || !card) throw new Error('readout without its parts');
  layer.append(rule, ring, card);
  layer.hidden = true;
  layer.setAttribute('aria-hidden', 'true');
  figure.append(layer, said);
  return {
    show: (chart, point, area) => {
      const rows = listRows(chart, point);
      const table = create('table', '');
      table.append(...rows.map((row) => createRow(row, point)));
      card.replaceChildren(create('p', 'period', point.period), table, ...createMembers(point));
      said.textContent = sayRows(point, rows);
      layer.hidden = false;
      const scale = area.clientWidth / chart.width;
      const [x, y] = [point.x * scale, point.y * scale];
      rule.hidden = chart.form !== 'years';
      ring.hidden = point.isSpan || (chart.form !== 'years' && chart.form !== 'lands');
      rule.style.left = `${x}px`;
      ring.style.left = `${x}px`;
      ring.style.top = `${y}px`;
      const frame = { right: chart.right * scale, height: chart.height * scale };
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const { left, top } = placeCard({ x, y }, size, frame);
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
    },
    hide: () => {
      layer.hidden = true;
      said.textContent = '';
    },
    isIn: (other) => other === figure && layer.isConnected,
  };
};
