import { parseArgs } from 'node:util';
import { type Bilingual, isLanguage, type Language } from '../model/language.ts';
import { describeFault } from './describe-fault.ts';

/** What every command takes. */
export const commonOptions = { lang: { type: 'string' }, help: { type: 'boolean' } } as const;

/**
 * Runs a command in the language that `--lang` names, Vietnamese without it. `--help`, and a command
 * that was called wrongly, show how it is called; whatever fails ends as a sentence and exit code 1.
 */
export const runCommand = async (
  usage: Bilingual,
  run: (language: Language) => Promise<'done' | 'misused'>,
): Promise<void> => {
  const said = parseArgs({ options: commonOptions, strict: false, allowPositionals: true }).values;
  const language = isLanguage(said.lang) ? said.lang : 'vi';
  if (said.help) return console.log(usage[language]);
  const isClear = said.lang === undefined || isLanguage(said.lang);
  try {
    if (!isClear || (await run(language)) === 'misused') fail(usage[language]);
  } catch (fault) {
    fail(describeFault(fault, language));
  }
};

const fail = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};
