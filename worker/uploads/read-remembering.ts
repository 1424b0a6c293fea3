import { type Recall, recallMapping } from '../../pipeline/mapping/recall-mapping.ts';
import type { Memory } from '../../pipeline/mapping/remembered.ts';
import { shapeOf, type TableShape, writeShape } from '../../pipeline/mapping/table-shape.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import type { ColumnCorrection } from '../../pipeline/model/corrections.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import type { Platform } from '../platform.ts';
import { createContentId } from '../sha256.ts';

/** Reports that are looked at for one that is like the file. */
const mostMemories = 100;
/** A table that is recalled may bring another to light, which is recalled in its turn. */
const mostReadings = 3;

export interface RememberedReading {
  readonly reading: Reading;
  readonly recall: Omit<Recall, 'columns'>;
}

type Read = (remembered: readonly ColumnCorrection[]) => Promise<Reading>;

/** Reads a file, and again with what earlier reports of the same shape add to what it says itself. */
export const readRemembering = async (
  read: Read,
  lists: CodeLists,
  platform: Platform,
): Promise<RememberedReading> => {
  let reading = await read([]);
  let recall = await recallFor(reading, lists, platform);
  let { readLike } = recall;
  let columns = recall.columns;
  for (let readings = 1; readings < mostReadings && recall.columns.length > 0; readings += 1) {
    reading = await read(columns);
    recall = await recallFor(reading, lists, platform);
    columns = [...columns, ...recall.columns];
    readLike ??= recall.readLike;
  }
  const { near, differences, takeOver } = recall;
  return { reading, recall: { readLike, near, differences, takeOver } };
};

/** Nothing is recalled, or a person does not want it. */
export const nothingRecalled: RememberedReading['recall'] = {
  readLike: null,
  near: null,
  differences: [],
  takeOver: [],
};

const recallFor = async (
  { tables, proposed }: Reading,
  lists: CodeLists,
  { database: { mappings } }: Platform,
): Promise<Recall> => {
  const shapes = [...new Set(await Promise.all(tables.map((table) => shapeId(shapeOf(table)))))];
  const [same, said] = await Promise.all([
    mappings.find(shapes, mostMemories),
    mappings.listSaid(mostMemories),
  ]);
  const memories: readonly Memory[] = [...same, ...said];
  return recallMapping(tables, memories, withIndicators(lists, proposed));
};

/** The id of a table's shape. */
export const shapeId = (shape: TableShape): Promise<string> => createContentId(writeShape(shape));
