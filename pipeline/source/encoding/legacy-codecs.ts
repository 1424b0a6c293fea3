import type { Bilingual } from '../../model/language.ts';
import { decodeVni } from './vni.ts';

/**
 * One of the encodings that came before Unicode. A byte is a character from U+0000 to U+00FF here, as
 * a file's bytes are and as the texts of workbooks in the old fonts are.
 */
export interface Codec {
  readonly id: 'tcvn3' | 'vni' | 'viscii' | 'windows-1258';
  readonly name: Bilingual;
  /** The text, composed; null: a byte or a pair of bytes that the encoding does not have. */
  readonly decode: (bytes: string) => string | null;
}

/** Stands in the tables for a byte that the encoding does not define. */
const none = '\u0000';

/** By byte: the quotes, dashes and the ellipsis of windows-1252, typed beside every encoding. */
const punctuation: Readonly<Record<number, string>> = {
  133: '…',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
};

/** TCVN 5712:1993, third set (VN3), the ABC fonts: from A0; capitals carry no tone. */
const tcvn3Letters = [
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđ',
  none,
  none.repeat(5),
  'àảãáạ',
  none,
  'ằẳẵắ',
  none,
  none.repeat(6),
  'ặầẩẫấậè',
  none,
  'ẻẽéẹềểễếệìỉ',
  none.repeat(3),
  'ĩíịò',
  none,
  'ỏõóọồổỗốộờởỡớợù',
  none,
  'ủũúụừửữứựỳỷỹýỵ',
  none,
].join('');

/** RFC 1456; six capitals stand among the control characters. */
const viscii80 =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ' +
  'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư' +
  'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';
const visciiControls: Readonly<Record<number, string>> = {
  2: 'Ẳ',
  5: 'Ẵ',
  6: 'Ẫ',
  20: 'Ỷ',
  25: 'Ỹ',
  30: 'Ỵ',
};

/** Windows code page 1258: letters, and the tones as characters of their own after them. */
const windows1258 = [
  `€${none}‚ƒ„…†‡ˆ‰${none}‹Œ${none.repeat(4)}‘’“”•–—˜™${none}›œ${none.repeat(2)}Ÿ`,
  '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿',
  'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß',
  'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ',
].join('');

const createByteCodec = (
  id: Codec['id'],
  name: Bilingual,
  letterOf: (byte: number) => string | undefined,
): Codec => {
  const table = Array.from({ length: 256 }, (_, byte) =>
    byte < 128 ? (letterOf(byte) ?? String.fromCharCode(byte)) : (letterOf(byte) ?? none),
  );
  return {
    id,
    name,
    decode: (bytes) => {
      let text = '';
      for (let i = 0; i < bytes.length; i += 1) {
        const letter = table[bytes.charCodeAt(i)] ?? none;
        if (letter === none) return null;
        text += letter;
      }
      return text.normalize('NFC');
    },
  };
};

const tcvn3 = createByteCodec(
  'tcvn3',
  { vi: 'TCVN3 (phông ABC, .Vn…)', en: 'TCVN3 (ABC fonts, .Vn…)' },
  (byte) => (byte >= 160 ? tcvn3Letters[byte - 160] : punctuation[byte]),
);

const vni: Codec = {
  id: 'vni',
  name: { vi: 'VNI (phông VNI-…)', en: 'VNI (VNI-… fonts)' },
  decode: (bytes) => decodeVni(bytes.replace(/[\x80-\x9f]/g, (sign) => punctuationOf(sign))),
};

const punctuationOf = (sign: string): string => punctuation[sign.charCodeAt(0)] ?? sign;

const viscii = createByteCodec('viscii', { vi: 'VISCII', en: 'VISCII' }, (byte) =>
  byte >= 128 ? viscii80[byte - 128] : visciiControls[byte],
);

const windows = createByteCodec(
  'windows-1258',
  { vi: 'Windows-1258', en: 'Windows-1258' },
  (byte) => (byte >= 128 ? windows1258[byte - 128] : undefined),
);

/** All that the reading knows. */
export const codecs: readonly Codec[] = [tcvn3, vni, viscii, windows];

/** Those that live in fonts: their texts stand in workbooks as Latin letters. */
export const fontCodecs = { tcvn3, vni } as const;
