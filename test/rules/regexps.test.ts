import { readFileSync } from 'node:fs';
import { RegExpParser } from '@eslint-community/regexpp';
import { analyse } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

interface Written {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that stand in a file as literals. */
const literalsOf = (file: string): readonly Written[] => {
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
      found.push({ file, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
};

/** Those that the pipeline builds from parts while its modules load. */
const collectBuilt = async (files: readonly string[]): Promise<readonly Written[]> => {
  const built: Written[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [source, flags]) => {
      built.push({ file: 'built', source: String(source?.source ?? source), flags: flags ?? '' });
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(`../../${file}`);
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
};

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** `catastrophic` backtracking: time that grows faster than the text (scslre, as eslint-plugin-regexp). */
const faultsOf = ({ file, source, flags }: Written): readonly string[] => {
  const pattern = parser.parsePattern(source, undefined, undefined, {
    unicode: /[uv]/.test(flags),
  });
  const literal = { pattern, flags: parser.parseFlags(flags) };
  const { reports } = analyse(literal, { reportTypes: { Move: false } });
  return reports.map(({ type }) => `${file}: ${type}: /${source}/${flags}`);
};

describe('regular expressions', () => {
  const isRun = (file: string): boolean => /^pipeline\/(?!cli\/)/.test(file);
  const files = sourceFiles().filter((file) => /\.tsx?$/.test(file));
  let all: readonly Written[] = [];
  beforeAll(async () => {
    all = [...files.flatMap(literalsOf), ...(await collectBuilt(files.filter(isRun)))];
  });

  it('are all looked at', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('never backtrack without end', () => {
    expect(all.flatMap(faultsOf)).toEqual([]);
  });

  it('are judged by a test that can fail', () => {
    expect(faultsOf({ file: 'x', source: '^(a+)+$', flags: '' })).not.toEqual([]);
    expect(faultsOf({ file: 'x', source: '\\s*:\\s*(.+)$', flags: 'u' })).not.toEqual([]);
    expect(faultsOf({ file: 'x', source: '^\\d+$', flags: 'u' })).toEqual([]);
  });
});
