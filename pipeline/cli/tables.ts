import { createReadStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePlainCsv } from '../columns/csv-cell.ts';
import { columnIndex } from '../model/cell-address.ts';
import { fillText } from '../model/fill-text.ts';
import { type Issue, issueMessage } from '../model/issue.ts';
import type { Bilingual, Language } from '../model/language.ts';
import { type ConvertedFile, convertFile } from '../tables/convert-file.ts';
import { commonOptions, runCommand } from './command-line.ts';

const usage: Bilingual = {
  vi: 'Cách dùng: npm run tables -- THƯ_MỤC_VÀO THƯ_MỤC_RA [--lang vi|en]',
  en: 'Usage: npm run tables -- FOLDER_IN FOLDER_OUT [--lang vi|en]',
};

const words = {
  refused: { vi: 'TỪ CHỐI', en: 'REFUSED' },
  read: { vi: '{rows} dòng', en: 'rows: {rows}' },
  outcome: { vi: '{outcome}, {rejected} lỗi dòng', en: '{outcome}, rejected: {rejected}' },
} as const;

/** An issue with its place in numbers too, as other tools count columns. */
const describeIssue = (issue: Issue, language: Language) => ({
  code: issue.code,
  ...(issue.sheet === undefined ? {} : { sheet: issue.sheet }),
  ...(issue.row === undefined ? {} : { row: issue.row }),
  ...(issue.column === undefined ? {} : { column: columnIndex(issue.column) + 1 }),
  ...(issue.cell === undefined ? {} : { cell: issue.cell }),
  ...(issue.text === undefined ? {} : { text: issue.text }),
  message: issueMessage(issue, language),
});

const writeTable = ({ refusal, records }: ConvertedFile, language: Language): string =>
  refusal === null
    ? writePlainCsv(records)
    : `Application Error: ${issueMessage(refusal, language)}\r\n`;

const writeReport = (
  { refusal, rejected, warnings }: ConvertedFile,
  language: Language,
): string => {
  const describe = (issue: Issue) => describeIssue(issue, language);
  const report = {
    rejected_rows: rejected.map(describe),
    warnings: [...(refusal ? [refusal] : []), ...warnings].map(describe),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

const describeOutcome = (
  { refusal, records, rejected }: ConvertedFile,
  language: Language,
): string => {
  const outcome = refusal
    ? words.refused[language]
    : fillText(words.read[language], { rows: records.length - 1 }, language);
  return fillText(words.outcome[language], { outcome, rejected: rejected.length }, language);
};

const main = async (language: Language): Promise<'done' | 'misused'> => {
  const { positionals } = parseArgs({ options: commonOptions, allowPositionals: true });
  const [from, to, ...others] = positionals;
  if (from === undefined || to === undefined || others.length > 0) return 'misused';
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const file of files.toSorted()) {
    const converted = await convertFile(createReadStream(join(from, file)), file);
    await writeFile(join(to, `${file}_converted.csv`), writeTable(converted, language));
    await writeFile(join(to, `${file}_report.json`), writeReport(converted, language));
    console.error(`${file}: ${describeOutcome(converted, language)}`);
  }
  return 'done';
};

runCommand(usage, main);
