import { Parser } from 'htmlparser2';
import { createIssue } from '../../create-issue.ts';
import { limits } from '../../limits.ts';
import type { Issue } from '../../model/issue.ts';
import type { Archive } from '../archive/open-archive.ts';

export type Attributes = Readonly<Record<string, string>>;

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
  const reader = createXmlReader(part, handler);
  return archive.read(part, reader.write) ?? reader.end();
};

const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const createXmlReader = (part: string, handler: XmlHandler) => {
  let fault: Issue | null = null;
  let depth = 0;
  /** Nothing stands in the element opened last. */
  let isEmpty = false;
  let decoder: TextDecoder | undefined;
  const stop = (issue: Issue | null | undefined): void => {
    fault ??= issue ?? null;
  };
  const damaged = (): Issue => createIssue('damaged-file', {}, { params: { part } });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        isEmpty = true;
        if (depth > limits.nesting)
          stop(createIssue('too-nested', {}, { params: { limit: limits.nesting } }));
        if (!fault) stop(handler.open(localName(name), attributes));
      },
      onclosetag: (name, isImplied) => {
        depth -= 1;
        // The parser closes `<v/>` without an end tag, and so it does what lacks its own.
        if (isImplied && !isEmpty) stop(damaged());
        isEmpty = false;
        if (!fault) stop(handler.close(localName(name)));
      },
      ontext: (text) => {
        isEmpty = false;
        if (!fault) handler.text?.(text);
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) stop(createIssue('entities-in-file', {}, { params: { part } }));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decode = (bytes?: Uint8Array): string | null => {
    try {
      decoder ??= createDecoder(bytes);
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return null;
    }
  };
  const pass = (text: string | null): Issue | null => {
    if (text === null) return damaged();
    parser.write(text);
    return fault;
  };
  return {
    write: (bytes: Uint8Array): Issue | null => pass(decode(bytes)),
    end: (): Issue | null => {
      const rest = pass(decode());
      parser.end();
      return rest ?? fault;
    },
  };
};

/** UTF-8, or UTF-16 where the part begins with its mark: all that the formats allow. */
const createDecoder = (head: Uint8Array | undefined): TextDecoder => {
  const is16 = head?.[0] === 0xff && head[1] === 0xfe;
  return new TextDecoder(is16 ? 'utf-16le' : 'utf-8', { fatal: true });
};
