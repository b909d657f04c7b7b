import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { offences } from './typed-offences.ts';

/** The rules that typescript-eslint counts to its strictest, and that know types. */
const typed = [...tseslint.configs.strictTypeCheckedOnly, ...tseslint.configs.stylisticTypeCheckedOnly]
  .flatMap(({ rules = {} }) => Object.entries(rules))
  .filter(([name, setting]) => name.startsWith('@typescript-eslint/') && setting !== 'off')
  .map(([name]) => name.replace('@typescript-eslint/', ''));

/** What is not asked of Oxlint, each with the reason. */
const elsewhere = [
  // An interface of one async method is easier to keep when every implementation may be `async`.
  'require-await',
  // Our classes are told apart by a law of the house (eslint.laws.mjs).
  'no-unsafe-class-instance-assignment',
];

interface Diagnostic {
  /** As in `typescript(no-deprecated)`. */
  readonly code: string;
  readonly filename: string;
}

/** What Oxlint says of the small modules. */
let found: readonly Diagnostic[];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'typed-'));
  await mkdir(join(folder, 'src'));
  const compilerOptions = { strict: true, target: 'es2024', module: 'preserve', types: [], noEmit: true };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  for (const [rule, code] of Object.entries(offences))
    await writeFile(join(folder, 'src', `${rule}.ts`), `${code}\n`);
  // Oxlint looks for its part that knows types where it is started.
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const config = join(root, '.oxlintrc.json');
  const args = ['--config', config, '--format', 'json', 'src'];
  const { output } = await runTool('oxlint', args, { cwd: folder });
  const { diagnostics } = JSON.parse(output) as { diagnostics: Diagnostic[] };
  found = diagnostics;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('every rule that knows types is either Oxlint’s or stands elsewhere', () => {
  expect([...Object.keys(offences), ...elsewhere].sort()).toEqual([...new Set(typed)].sort());
});

it.each(Object.keys(offences))('%s is refused', (rule) => {
  const said = found.filter(({ filename }) => filename.endsWith(`${rule}.ts`));
  expect(said.map(({ code }) => code)).toContain(`typescript(${rule})`);
});
