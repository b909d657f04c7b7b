import { describe, expect, it } from 'vitest';
import { compileProgram } from '#sandbox/compile';
import { createPositionMapper } from '#sandbox';
import { describeNotices, locateNotices } from './notices.ts';

const frame = (line: number) => ({ name: undefined, line, column: 1 });

describe('locateNotices', () => {
  it('leads to the TypeScript, and names a line of a loop once', async () => {
    const compilation = await compileProgram('interface Gone {\n  a: 1;\n}\nsave();\nexport type { Gone };');
    if (!compilation.ok) throw new Error(compilation.problem.message);
    const call = { kind: 'not-awaited', what: 'writeFile', frames: [frame(1)] } as const;
    expect(locateNotices([call, call], createPositionMapper(compilation.program))).toEqual([
      { kind: 'not-awaited', what: 'writeFile', position: { line: 4, column: 1 } },
    ]);
  });
});

describe('describeNotices', () => {
  it.each([
    [
      { what: 'PutObjectCommand', position: { line: 14, column: 3 } },
      /^Line 14 sends a PutObjectCommand and does/,
    ],
    [{ what: 'AbortMultipartUploadCommand' }, /^The program sends an Abort/],
    [
      { what: 'writeFile', position: { line: 2, column: 1, file: 'save.ts' } },
      'Line 2 of save.ts calls writeFile() and does not wait for it. Is an “await” missing?',
    ],
  ])('%o', (notice, text) => {
    expect(describeNotices([{ kind: 'not-awaited', ...notice }])).toMatch(text);
  });

  it('says nothing of calls that went on: that is legal', () => {
    expect(describeNotices([{ kind: 'in-flight', what: 'fetch' }])).toBe('');
  });
});
