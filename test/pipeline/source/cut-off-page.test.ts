import { describe, expect, it } from 'vitest';
import { createBudget } from '../../../pipeline/source/budget.ts';
import { readHtml } from '../../../pipeline/source/markup/read-html.ts';

const read = (page: string) => readHtml(new TextEncoder().encode(page), createBudget());
const table = '<table><tr><td>Tỉnh<td>PCI<tr><td>Hà Nội<td>65.41';

describe('a page that ends within a table', () => {
  it('is damaged: rows of it may be missing', () => {
    expect(read(table)).toMatchObject({ code: 'damaged-file' });
    expect(read(`<html><body>${table}</td></tr>`)).toMatchObject({ code: 'damaged-file' });
  });

  it('is whole where only tags are left out that may be', () => {
    expect(read(`<html><body>${table}</table>`)).toMatchObject({ kind: 'html' });
  });
});
