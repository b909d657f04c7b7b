import { describe, expect, it } from 'vitest';
import { compileProgram } from './compile-program.ts';

describe('compileProgram', () => {
  it('drops types and imports of types, and finds the other imports', async () => {
    const compilation = await compileProgram(
      `import { S3Client, type Bucket } from '@aws-sdk/client-s3';\nconst s3: S3Client = new S3Client({});\nexport const x: Bucket = await import('node:path');\n`,
    );
    if (!compilation.ok) throw new Error(compilation.problem.message);
    const { code, imports } = compilation.program;
    expect(imports.map(({ specifier }) => specifier)).toEqual(['@aws-sdk/client-s3', 'node:path']);
    expect(imports.map(({ start, end }) => code.slice(start, end))).toEqual(['@aws-sdk/client-s3', 'import']);
    expect(code).not.toContain('sourceMappingURL');
  });

  it('says where code is broken', async () => {
    expect(await compileProgram('const fine = 1;\nconst broken: = 3;')).toEqual({
      ok: false,
      problem: { message: 'Type expected.', position: { line: 2, column: 15 } },
    });
  });
});
