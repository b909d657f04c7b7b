import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, it } from 'vitest';
import type { Program } from '../program.ts';
import { compileProgram } from './index.ts';

async function compiled(source: string, fileName?: string): Promise<Program> {
  const compilation = await compileProgram(source, fileName);
  if (!compilation.ok) throw new Error(compilation.problem.message);
  return compilation.program;
}

/** Place and message of what is wrong: `2:15 Type expected.` */
async function problem(source: string): Promise<string> {
  const compilation = await compileProgram(source, 'upload.ts');
  if (compilation.ok) return 'none';
  const { message, position } = compilation.problem;
  expect(position.file).toBe('upload.ts');
  return `${position.line}:${position.column} ${message}`;
}

describe('compileProgram', () => {
  it('drops types and imports of types, and finds the other imports', async () => {
    const { name, code, imports } = await compiled(
      `import { S3Client, type Bucket } from '@aws-sdk/client-s3';
import { Photo } from './photo.ts';
import type { Readable } from 'node:stream';
const s3: S3Client = new S3Client({});
const photos = [] satisfies Photo[];
export const x: Bucket = await import('node:path');
`,
      'upload.ts',
    );
    expect(name).toBe('upload.ts');
    expect(imports.map(({ specifier }) => specifier)).toEqual(['@aws-sdk/client-s3', 'node:path']);
    expect(imports.map(({ start, end }) => code.slice(start, end))).toEqual(['@aws-sdk/client-s3', 'import']);
    expect(code).not.toMatch(/sourceMappingURL|satisfies|\btype\b/);
  });

  it('maps the compiled code to the source', async () => {
    const { code, map } = await compiled(
      `interface Photo { key: string }\n\nconst photo: Photo = { key: 'a' };\nthrow new Error(photo.key);\n`,
    );
    const before = code.slice(0, code.indexOf('new Error')).split('\n');
    const place = { line: before.length, column: before.at(-1)?.length ?? 0 };
    expect(originalPositionFor(new TraceMap(map), place)).toMatchObject({ line: 4, column: 6 });
  });

  it('compiles an empty program', async () => {
    expect((await compiled('')).imports).toEqual([]);
  });

  it.each([
    ['const fine = 1;\nconst broken: = 3;', '2:15 Type expected.'],
    ["console.log('a');\nconst b = ;\n", '2:11 Expression expected.'],
    ['if (true) {\n', "2:1 '}' expected."],
  ])('says where %j is broken', async (source, said) => {
    expect(await problem(source)).toBe(said);
  });

  it.each([
    ['const x;', "1:7 'const' declarations must be initialized."],
    ['let a = 1;\nlet a = 2;', "1:5 Cannot redeclare block-scoped variable 'a'."],
    ['function f() {}\nconst f = 2;', "2:7 Duplicate identifier 'f'."],
    ['return 1;', "1:1 A 'return' statement can only be used within a function body."],
    ['function f() {\n  await g();\n}', "2:3 'await' expressions are only allowed within async functions"],
    ['[1].forEach(() => { break; });', '1:21 '],
    ['1 = 2;', '1:1 The left-hand side of an assignment expression must be a variable'],
    ["if (true) { import 'node:path'; }", '1:13 An import declaration can only be used at the top level'],
    ['class A { constructor(@d x) {} }', '1:23 Decorators are not valid here.'],
    ['export default 1;\nexport default 2;', '1:1 A module cannot have multiple default exports.'],
  ])('refuses %j, as JavaScript does, with its place', async (source, said) => {
    expect(await problem(source)).toContain(said);
  });

  it.each(['type A = 1;\nclass A {}', 'interface A {}\nclass A {}', 'class A { x = 1; x = 2 }'])(
    'lets %j run, of which JavaScript sees no name twice',
    async (source) => expect(await problem(source)).toBe('none'),
  );

  it.each([
    ["import path = require('node:path');\nconsole.log(path);", "Write `import * as path from 'node:path'`."],
    ['export = 1;', 'Write `export default`.'],
  ])('refuses %j, which is of CommonJS', async (source, advice) => {
    expect(await problem(source)).toContain(advice);
  });

  it.each([
    ['const a = <div>Hello, {name}</div>;', '1:11 '],
    ['const a = (\n  <p />\n);', '2:3 '],
    ['function App() {\n  return <><b>x</b></>;\n}', '2:10 '],
    ['const id = <T>(x: T) => x;\nconst a = <li key="1">x</li>;', '2:11 '],
  ])('says of %j that it is JSX', async (source, place) => {
    expect(await problem(source)).toContain(`${place}JSX is not supported here`);
  });

  it.each([
    'const id = <T>(x: T) => x; const n = ;',
    'const x = <number>y; const n = ;',
    'const r = a < b > / c;',
  ])('does not take %j for JSX', async (source) => {
    expect(await problem(source)).not.toContain('JSX');
  });
});
