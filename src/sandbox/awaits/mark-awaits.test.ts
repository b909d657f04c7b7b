import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { markAwaits } from './mark-awaits.ts';

const compile = (code: string) =>
  ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    transformers: { before: [markAwaits(ts)] },
  }).outputText;
const places = (code: string) =>
  [...compile(code).matchAll(/at\$await\?\.\((\d+), (\d+), .*?\)/g)].map(
    ([, line, column]) => `${line}:${column}`,
  );

describe('markAwaits', () => {
  it.each([
    ['await a;', ['1:1']],
    ['const x: number = await a;', ['1:19']],
    ['if (a) {\n  try { await b; } finally { await c; }\n}', ['2:9', '2:30']],
    ['for await (const x of y) { await z; }', ['1:1', '1:28']],
    ['f(await g(), await h);', ['1:3', '1:14']],
  ])('marks %j', (code, expected) => {
    expect(places(code)).toEqual(expected);
  });

  it.each([
    'async function f() { await a; }',
    'const f = async () => await a;',
    'const o = { async m() { await a; } };',
    'class A { async m() { await a; } static f = async () => { for await (const x of y); } }',
    '[1].map(async (x) => { await x; });',
  ])('leaves %j', (code) => {
    expect(places(code)).toEqual([]);
  });

  it('marks what is waited for after it was called, and hands it on', async () => {
    const seen: unknown[] = [];
    Reflect.set(globalThis, 'at$await', (line: number) => seen.push(line));
    const code = 'const f = (x) => { seen.push(x); return x; };\nexport const value = await f(await f(\n7));';
    const module = `const seen = globalThis.seenHere;\n${compile(code)}`;
    Reflect.set(globalThis, 'seenHere', seen);
    const { value } = (await import(`data:text/javascript,${encodeURIComponent(module)}`)) as {
      value: number;
    };
    Reflect.deleteProperty(globalThis, 'at$await');
    expect([value, seen]).toEqual([7, [7, 2, 7, 2]]);
  });
});
