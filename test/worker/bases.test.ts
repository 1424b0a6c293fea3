import { beforeEach, describe, expect, it } from 'vitest';
import { createClient, createToken, readObservationsOf } from './client.ts';
import { freshStore } from './fresh-store.ts';
import { createPci, pciHints } from './samples.ts';

const pci2022 = createPci(2022, {
  'Bình Thuận': '65.23',
  'Đắk Nông': '61.95',
  'Lâm Đồng': '67.17',
  'Quảng Ninh': '72.95',
});
const ofLamDong = '?indicator=pci&geography=lam-dong';

describe('figures on the other basis', () => {
  beforeEach(freshStore);

  const publish = async (): Promise<void> => {
    const client = createClient(await createToken('staff'));
    await client.publish(await client.submit(pci2022, pciHints));
  };

  it('answers as published where no basis is asked for', async () => {
    await publish();
    expect(await readObservationsOf(ofLamDong)).toMatchObject([
      { basis: '63', value: 67.17, status: 'reported' },
    ]);
  });

  it('derives the merged unit as a span of its members, named', async () => {
    await publish();
    const members = await readObservationsOf(
      '?indicator=pci&geography=binh-thuan,dak-nong,lam-dong',
    );
    expect(await readObservationsOf(`${ofLamDong}&basis=34`)).toMatchObject([
      {
        basis: '34',
        value: null,
        lower: 61.95,
        upper: 67.17,
        qualifier: 'range',
        rank: null,
        status: 'derived',
        members: { reported: 3, total: 3 },
        derivedFrom: members.map((one) => one.id),
      },
    ]);
    expect(await readObservationsOf('?indicator=pci&geography=quang-ninh&basis=34')).toMatchObject([
      { value: 72.95, status: 'derived' },
    ]);
  });

  it('lets a reader ask for what was derived, or for both', async () => {
    await publish();
    expect(await readObservationsOf(`${ofLamDong}&status=derived`)).toHaveLength(1);
    expect(await readObservationsOf(`${ofLamDong}&status=reported,derived`)).toHaveLength(2);
    expect(await readObservationsOf(`${ofLamDong}&basis=34&status=reported`)).toEqual([]);
  });
});
