import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { runTool } from '../../scripts/run-tool.ts';

/** A small project on which knip is run with this project's own configuration. */
let folder: string;
const files = {
  'package.json': JSON.stringify({
    name: 'small',
    type: 'module',
    scripts: {},
    devDependencies: { 'left-over': '1.0.0' },
  }),
  'src/server/main.ts': "import { used } from './parts.ts';\nconsole.log(used);\n",
  'src/server/parts.ts':
    'export const used = 1;\nexport const unusedValue = 2;\nexport interface UnusedType {\n  a: 1;\n}\n',
  'src/server/unused-file.ts': 'console.log(1);\n',
  'src/server/undeclared.ts': "import 'not-in-package-json';\n",
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unused-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('what nothing uses is refused: a file, a value, a type, a dependency', async () => {
  const config = join(root, 'knip.config.ts');
  const { code, output } = await runTool('knip', [
    '--no-progress',
    '--no-config-hints',
    '--directory',
    folder,
    '--config',
    config,
  ]);
  expect(code).not.toBe(0);
  for (const unused of ['unused-file.ts', 'unusedValue', 'UnusedType', 'left-over'])
    expect(output).toContain(unused);
  expect(output).not.toMatch(/\bused\b/);
});
