import { readFileSync } from 'node:fs';
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/editor/compile/compile.ts';
import { compileProgram } from '../../src/sandbox/build/compile-program.ts';

const source = `import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
interface Photo { key: string }

const config: S3ClientConfig = { region: 'us-east-1' };
const photos = [{ key: 'a' }] satisfies Photo[];
enum Size { Small = 1, Large }
console.log(new S3Client(config), photos[0]!.key as string, Size.Large);
const path = await import('node:path');
export {};
`;

/** Where a string of the compiled code stood in the source. */
function placeOf(text: string, code: string, map: string) {
  const before = code.slice(0, code.indexOf(text)).split('\n');
  return originalPositionFor(new TraceMap(map), { line: before.length, column: before.at(-1)?.length ?? 0 });
}

describe.each([
  ['the small compiler', compile],
  ['TypeScript', (code: string) => compileProgram(code)],
])('%s', (_, compiler) => {
  it('compiles a program and finds its imports', async () => {
    const compilation = await compiler(source);
    if (!compilation.ok) throw new Error(compilation.problem.message);
    const { code, imports } = compilation.program;
    expect(imports.map(({ specifier }) => specifier)).toEqual(['@aws-sdk/client-s3', 'node:path']);
    for (const { start, end, specifier } of imports) expect(code.slice(start, end)).toBe(specifier);
    expect(code).not.toMatch(/interface|satisfies|sourceMappingURL|\btype\b/);
  });

  it('maps the compiled code to the source', async () => {
    const compilation = await compiler(source);
    if (!compilation.ok) throw new Error(compilation.problem.message);
    const { code, map } = compilation.program;
    expect(placeOf('new S3Client', code, map)).toMatchObject({ line: 7, column: 12 });
  });

  it('drops an import that only types need', async () => {
    const compilation = await compiler("import { Photo } from './photo';\nconst photo: Photo = {};");
    expect(compilation).toMatchObject({ ok: true, program: { imports: [] } });
  });

  it('says what is wrong and where', async () => {
    const compilation = await compiler("console.log('a');\nconst b = ;\n");
    expect(compilation).toMatchObject({ ok: false, problem: { position: { line: 2, column: 11 } } });
  });

  it('answers an unclosed brace', async () => {
    const compilation = await compiler('if (true) {\n');
    expect(compilation).toMatchObject({
      ok: false,
      problem: { position: { line: expect.any(Number) as number } },
    });
  });

  it('compiles an empty program', async () => {
    expect(await compiler('')).toMatchObject({ ok: true, program: { imports: [] } });
  });

  it('compiles the lesson programs', async () => {
    const program = readFileSync('content/lessons/first-requests/upload.ts', 'utf8');
    expect(await compiler(program)).toMatchObject({ ok: true });
  });
});
