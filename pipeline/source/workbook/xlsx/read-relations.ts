import type { Issue } from '../../../model/issue.ts';
import type { Archive } from '../../archive/open-archive.ts';
import { readXmlPart } from '../../markup/xml-reader.ts';

/** A part that another part names. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `styles`. */
  readonly kind: string;
  /** The name of its entry in the archive. */
  readonly part: string;
}

/** `xl/` and `../media/a.png` → `media/a.png`; a leading slash starts at the archive's root. */
const resolvePart = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? target : `${folder}/${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** What the part refers to inside the archive (ECMA-376 part 2, 6.5); never what lies outside it. */
export const readRelations = (archive: Archive, part: string): readonly Relation[] | Issue => {
  const cut = part.lastIndexOf('/');
  const folder = cut < 0 ? '' : part.slice(0, cut);
  const file = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(cut + 1)}.rels`;
  if (!archive.has(file)) return [];
  const relations: Relation[] = [];
  const fault = readXmlPart(archive, file, {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name === 'Relationship' && TargetMode !== 'External')
        relations.push({
          id: Id,
          kind: Type.slice(Type.lastIndexOf('/') + 1),
          part: resolvePart(folder, Target),
        });
      return null;
    },
    close: () => null,
  });
  return fault ?? relations;
};
