import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Lines of a function from its first word to its last brace, those within it included. */
const longest = 60;

interface Written {
  readonly name: string;
  readonly lines: number;
}

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** What a function is known by: its own name, or what it is given to. */
const nameOf = (node: ts.FunctionLikeDeclaration, file: ts.SourceFile): string => {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText(file);
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText(file);
  return `line ${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
};

const functionsOf = (path: string, text: string): readonly Written[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (isFunction(node)) {
      const lines = lineAt(node.getEnd()) - lineAt(node.getStart(file)) + 1;
      found.push({ name: nameOf(node, file), lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const tooLong = (path: string, text: string): readonly string[] =>
  functionsOf(path, text)
    .filter(({ lines }) => lines > longest)
    .map(({ name, lines }) => `${path}: ${name}: ${lines} lines`);

describe('functions', () => {
  const files = sourceFiles().filter((file) => /\.(tsx?|js)$/.test(file));

  it('are all looked at', () => {
    const all = files.flatMap((file) => functionsOf(file, readFileSync(file, 'utf8')));
    expect(all.length).toBeGreaterThan(2000);
  });

  it(`are ${longest} lines long at most`, () => {
    expect(files.flatMap((file) => tooLong(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('are judged by a test that can fail', () => {
    const within = '\nconst one = () => {\n};'.repeat(30);
    const tall = (head: string, foot = '}'): readonly string[] =>
      tooLong('x.ts', `${head} {${within}\n${foot}`);
    expect(tall('const a = () =>')).toEqual(['x.ts: a: 62 lines']);
    expect(tall('function b()')).toEqual(['x.ts: b: 62 lines']);
    expect(tall('class A { c()', '}}')).toEqual(['x.ts: c: 62 lines']);
    expect(tall('use(async function ()', '})')).toEqual(['x.ts: line 1: 62 lines']);
    expect(tall('class A')).toEqual([]);
  });
});
