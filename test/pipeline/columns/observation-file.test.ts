import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeLists } from '../../../pipeline/code-lists.ts';
import { createObservationFile } from '../../../pipeline/columns/parquet/observation-file.ts';
import { readObservations } from '../../../pipeline/columns/read-observations.ts';
import { type Observation, unpublished } from '../../../pipeline/model/observation.ts';
import { arbitraryObservation } from '../arbitrary-observation.ts';

const write = (observations: readonly Observation[]): ArrayBuffer => {
  const pieces: Uint8Array[] = [];
  const file = createObservationFile(
    (bytes) => void pieces.push(bytes.slice()),
    codeLists.geographies,
  );
  for (const one of observations) file.add(one);
  file.finish();
  return new Uint8Array(pieces.flatMap((piece) => [...piece])).buffer;
};

it('gives back what was put in, in its order', async () => {
  const asRead = arbitraryObservation.map((one) => ({
    ...one,
    ...unpublished,
    dataset: 'd',
    upload: 'u',
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(asRead, { maxLength: 60 }), async (observations) => {
      expect(await readObservations(write(observations))).toEqual(observations);
    }),
    { numRuns: 60 },
  );
});
