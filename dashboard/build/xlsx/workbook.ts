/** The looks a cell can have; `styles-xml.ts` says what they are. */
export const styles = ['plain', 'title', 'note', 'heading', 'text', 'whole', 'decimal'] as const;
export type Style = (typeof styles)[number];

/** A number is written as a number, two digits after the decimal sign unless it is whole. */
export type Cell = string | number | null;

export interface RowOfCells {
  readonly cells: readonly Cell[];
  readonly style?: Style;
}

/** The look of cells nobody has written yet: they take what is typed as text, or leave it be. */
export interface Column {
  /** In characters of the default font. */
  readonly width: number;
  readonly style?: Style;
}

/** A choice from a list, or only words shown when a cell is entered. What is typed is never refused. */
export interface Prompt {
  /** `A3:A302` */
  readonly range: string;
  /** `'Danh mục'!$A$3:$A$65`; absent: any text. */
  readonly list?: string;
  readonly title: string;
  readonly text: string;
}

export interface SheetOfCells {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly RowOfCells[];
  /** Rows that stay when the others scroll. */
  readonly frozen?: number;
  /** `A1:F1` */
  readonly merged?: readonly string[];
  readonly prompts?: readonly Prompt[];
}

/** 1 → `A`, 27 → `AA`. */
export const columnName = (index: number): string => {
  const rest = Math.floor((index - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((index - 1) % 26));
};
