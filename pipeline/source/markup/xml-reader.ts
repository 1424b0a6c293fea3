import { Parser } from 'htmlparser2';
import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';
import { damagedFile } from '../refusals.ts';

/** An element's attributes, by their names with their prefixes. */
export type Attributes = Readonly<Record<string, string>>;

/** A flag as XML Schema writes it (xsd:boolean), off where it is left out. */
export const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** What a reader of one part does with its elements; names come without their prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => Issue | null | undefined;
  readonly close: (name: string) => Issue | null | undefined;
  readonly text?: (text: string) => void;
}

/**
 * Passes a part of an archive through the handler as it is inflated. A document type is refused: a
 * workbook has none, and entities are made of it. What is not well-formed is damaged.
 */
export const readXmlPart = (archive: Archive, part: string, handler: XmlHandler): Issue | null => {
  const xml = createXmlReader(part, handler);
  return archive.read(part, xml.write) ?? xml.end();
};

/** What OpenOffice 2 and 3 begin a manifest with: it names a document type and declares nothing. */
const manifestType =
  /^!DOCTYPE manifest:manifest PUBLIC "-\/\/OpenOffice\.org\/\/DTD Manifest 1\.0\/\/EN" "Manifest\.dtd"$/;

const pieceLength = 65_536;

/** The same with a file that is one XML: `part` names it in what is said of damage. */
export const readXml = (bytes: Uint8Array, part: string, handler: XmlHandler): Issue | null => {
  const xml = createXmlReader(part, handler);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const fault = xml.write(bytes.subarray(at, at + pieceLength));
    if (fault) return fault;
  }
  return xml.end();
};

const createXmlReader = (part: string, handler: XmlHandler) => {
  const damaged = damagedFile(part);
  const parser = createStrictParser(part, handler, damaged);
  const decode = createDecode();
  const pass = (text: string | null): Issue | null =>
    text === null ? damaged : parser.write(text);
  return {
    write: (piece: Uint8Array): Issue | null => pass(decode(piece)),
    end: (): Issue | null => pass(decode()) ?? parser.end(),
  };
};

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Hands elements to the handler until it, or the markup itself, is at fault: then it stops at once. */
const createStrictParser = (part: string, handler: XmlHandler, damaged: Issue) => {
  let fault: Issue | null = null;
  let depth = 0;
  const stop = (issue: Issue | null | undefined): void => {
    fault ??= issue ?? null;
    if (fault) parser.pause();
  };
  /** Nothing stands in the element opened last. */
  let isEmpty = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        isEmpty = true;
        stop(depth > limits.nesting ? tooNested(limits.nesting) : null);
        stop(fault ?? handler.open(localName(name), attributes));
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        // The parser closes `<v/>` without an end tag, and so it does what lacks its own.
        stop(isImplied && !isEmpty ? damaged : null);
        isEmpty = false;
        stop(fault ?? handler.close(localName(name)));
      },
      ontext: (text) => {
        isEmpty = false;
        handler.text?.(text);
      },
      onprocessinginstruction: (name, data) => {
        stop(name.startsWith('!') && !manifestType.test(data) ? entities(part) : null);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    write: (text: string): Issue | null => {
      parser.write(text);
      return fault;
    },
    end: (): Issue | null => {
      parser.end();
      return fault;
    },
  };
};

/** Elements lie deeper inside each other than `limit`. */
export const tooNested = (limit: number): Issue =>
  createIssue('too-nested', {}, { params: { limit } });

const entities = (part: string): Issue => createIssue('entities-in-file', {}, { params: { part } });

/** UTF-8, or UTF-16 where the part begins with its mark: all that the formats allow. Null: neither. */
const createDecode = (): ((bytes?: Uint8Array) => string | null) => {
  let decoder: TextDecoder | undefined;
  return (bytes) => {
    const is16 = bytes?.[0] === 0xff && bytes[1] === 0xfe;
    decoder ??= new TextDecoder(is16 ? 'utf-16le' : 'utf-8', { fatal: true });
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return null;
    }
  };
};
