import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const include = ['src/**/*.test.ts', 'tests/**/*.test.ts', 'scripts/**/*.test.ts'];

/** What changes something that all tests of a process have in common. */
const changesProcess =
  /vi\.(stubGlobal|stubEnv|spyOn|mock|useFakeTimers|setConfig)\(|fake-indexeddb\/auto|globalThis(\.\w+ = |,)|node:inspector|process\.(chdir|exitCode|env\.\w+ =)/;

/** Tests that do so, or that stand beside a helper that does. They get a process to themselves; loading the SDK anew takes a second. */
function testsApart(): string[] {
  const files = globSync('{src,tests,scripts}/**/*.{ts,tsx}', { exclude: ['**/node_modules'] });
  const changing = files.filter((file) => changesProcess.test(readFileSync(file, 'utf8')));
  const folders = new Set(changing.filter((file) => !file.endsWith('.test.ts')).map((file) => dirname(file)));
  return files
    .filter((file) => file.endsWith('.test.ts') && (changing.includes(file) || folders.has(dirname(file))))
    .map((file) => file.replaceAll('\\', '/'));
}

const apart = testsApart();

export default defineConfig({
  test: {
    // See playwright.config.ts. A fuzzer that failed has printed its seed.
    retry: process.env.CI ? 1 : 0,
    // Most of the time a test waits for a program that it has started; Vitest would leave one core of two alone.
    maxWorkers: '100%',
    environment: 'node',
    // Programs of lessons are bundled, compiled and run in processes of their own, on two cores with others.
    // Nothing waits for a limit but what fails.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: { name: 'together', include, exclude: [...configDefaults.exclude, ...apart], isolate: false },
      },
    ],
  },
});
