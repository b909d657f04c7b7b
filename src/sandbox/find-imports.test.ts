import { expect, it } from 'vitest';
import { findImports } from './find-imports.ts';

it('finds what a module refers to', async () => {
  const code = `import a, { b } from 'one';
export * from "two";
import 'three';
const c = await import('four');
await import(\`five\${c}\`);
console.log(import.meta.url, a, b, 'import("no")');`;
  const found = await findImports(code);
  expect(found.map(({ start, end, specifier, kind }) => [code.slice(start, end), specifier, kind])).toEqual([
    ['one', 'one', undefined],
    ['two', 'two', undefined],
    ['three', 'three', undefined],
    ['import', 'four', 'dynamic'],
    ['import', '', 'dynamic'],
    ['import.meta', '', 'meta'],
  ]);
});
