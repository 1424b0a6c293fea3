import { fillText } from '../model/fill-text.ts';
import type { Bilingual, Language } from '../model/language.ts';

const checkPath: Bilingual = {
  vi: 'Hãy kiểm tra lại đường dẫn.',
  en: 'Check the path.',
};
const seeHelp: Bilingual = {
  vi: 'Thêm --help để xem cách dùng.',
  en: 'Add --help to see how the command is used.',
};

/** Node's codes of a path or of the command line, as sentences about `{what}`. */
const sentences = new Map<string, readonly Bilingual[]>([
  ['ENOENT', [{ vi: 'Không tìm thấy “{what}”.', en: '“{what}” was not found.' }, checkPath]],
  ['EISDIR', [{ vi: '“{what}” không phải là tệp.', en: '“{what}” is not a file.' }, checkPath]],
  [
    'ENOTDIR',
    [{ vi: '“{what}” không phải là thư mục.', en: '“{what}” is not a folder.' }, checkPath],
  ],
  ...['EACCES', 'EPERM'].map((code): [string, readonly Bilingual[]] => [
    code,
    [
      {
        vi: 'Không có quyền đọc hoặc ghi “{what}”. Hãy kiểm tra lại quyền của tệp hoặc thư mục.',
        en: '“{what}” may not be read or written. Check the permissions of the file or folder.',
      },
    ],
  ]),
  [
    'ERR_PARSE_ARGS_UNKNOWN_OPTION',
    [{ vi: 'Không có tùy chọn “{what}”.', en: 'There is no option “{what}”.' }, seeHelp],
  ],
  [
    'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
    [
      {
        vi: 'Tùy chọn “{what}” thiếu giá trị, hoặc có giá trị thừa.',
        en: 'The option “{what}” has no value, or one too many.',
      },
      seeHelp,
    ],
  ],
]);

/** The option that a fault of `parseArgs` is about: it is named in its message only. */
const optionIn = (message: string): string => /--?[\p{L}\d-]+/u.exec(message)?.[0] ?? '';

/** What Node throws for a path or an option, as a sentence; anything else as it says itself. */
export const describeFault = (fault: unknown, language: Language): string => {
  if (!(fault instanceof Error)) return String(fault);
  const { code, path } = { code: '', path: '', ...fault };
  const found = sentences.get(code);
  if (!found) return fault.message;
  const what = path || optionIn(fault.message);
  return found.map((sentence) => fillText(sentence[language], { what }, language)).join(' ');
};
