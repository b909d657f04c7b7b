import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from '../root.ts';
import { run } from '../run-tool.ts';

/** What differs from where the branch left `main`, committed or not. On `main` itself, that is what is not committed. */
export interface Change {
  readonly changed: readonly string[];
  /** Those of them that were removed. */
  readonly gone: ReadonlySet<string>;
}

/** Reads the change from git. Throws git's own message when that fails. */
export async function readChange(): Promise<Change> {
  const since = (await git('merge-base', 'HEAD', 'main')).trim();
  const differs = await git('diff', '--name-status', '--no-renames', '-z', since);
  const fields = differs.split('\0').slice(0, -1);
  const entries = fields.flatMap((state, index) =>
    index % 2 === 0 ? [{ state, file: fields[index + 1] ?? '' }] : [],
  );
  const fresh = (await git('ls-files', '--others', '--exclude-standard', '-z')).split('\0').slice(0, -1);
  return {
    changed: [...entries.map(({ file }) => file), ...fresh].sort(),
    gone: new Set(entries.flatMap(({ state, file }) => (state === 'D' ? [file] : []))),
  };
}

async function git(...args: readonly string[]): Promise<string> {
  const { code, output } = await run('git', args);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output.trim()}`);
  return output;
}

/** All test files of the project, of Vitest and of Playwright. */
export function allTests(): readonly string[] {
  const patterns = ['{src,tests,scripts}/**/*.test.ts', 'tests/e2e/**/*.spec.ts'];
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules'] }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

/** The spec files that import a helper in `tests/e2e/`, directly or through another helper. */
export function specsWith(helper: string): readonly string[] {
  const texts = new Map(
    globSync('tests/e2e/**/*.ts', { cwd: root }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(file, 'utf8'),
    ]),
  );
  const found = new Set([helper]);
  for (const file of found) {
    for (const [other, text] of texts) if (text.includes(`/${basename(file)}'`)) found.add(other);
  }
  return [...found].filter((file) => file.endsWith('.spec.ts'));
}
