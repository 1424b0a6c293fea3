/** A small report: PCI of one year for a few provinces. */
export const createPci = (year: number, scores: Readonly<Record<string, string>>): string =>
  ['Tỉnh,Năm,PCI', ...Object.entries(scores).map(([name, score]) => `${name},${year},${score}`)]
    .map((line) => `${line}\n`)
    .join('');

export const pci2018 = createPci(2018, { 'Quảng Ninh': '70.36', 'Hà Nội': '65.40' });

export const pciHints = { dataset: 'vcci-pci', publisher: 'vcci' };
