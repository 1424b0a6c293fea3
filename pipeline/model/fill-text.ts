import type { Bilingual, Language } from './language.ts';

/** What a sentence names; a name that differs by language carries both. */
export type TextParams = Readonly<Record<string, string | number | Bilingual>>;

/** The template with its `{names}` filled in; a name that is not given is left blank. */
export const fillText = (template: string, params: TextParams, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
