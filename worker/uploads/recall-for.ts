import { type Recall, recallMapping } from '../../pipeline/mapping/recall-mapping.ts';
import type { Memory } from '../../pipeline/mapping/remembered.ts';
import { shapeOf, type TableShape, writeShape } from '../../pipeline/mapping/table-shape.ts';
import type { CodeLists } from '../../pipeline/model/code-lists.ts';
import { withIndicators } from '../../pipeline/model/with-indicators.ts';
import type { Reading } from '../../pipeline/normalise.ts';
import type { Platform } from '../platform.ts';
import { createContentId } from '../sha256.ts';

/** Reports that are looked at for one that is like the file. */
const mostMemories = 100;

/** What published reports say of the tables of a reading. */
export const recallFor = async (
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
