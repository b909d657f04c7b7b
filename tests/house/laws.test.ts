import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { laws } from '../../eslint.laws.mjs';

/** ESLint with nothing but the laws, so that it needs no types, and takes only a moment. */
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
      // Files may disable rules that are not loaded here.
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      ...laws,
    ],
  });
});

/** What ESLint says about a file that begins with this line. */
async function complaints(file: string, line: string): Promise<readonly string[]> {
  const results = await eslint.lintText(`${line}\n`, { filePath: file });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

describe('an import', () => {
  it.each([
    ['up a floor', 'src/s3/new.ts', "import '../workbench/index.ts';", 'src/s3 may import only from'],
    ['up a floor of the page', 'src/sandbox/new.ts', "import '../run/session.ts';", 'src/sandbox may import'],
    ['up by a name', 'src/protocol/text/new.ts', "import '#s3';", 'src/protocol may import only from'],
    ['of the page, by the shell', 'src/shell/new.ts', "import '#run';", 'src/shell may import only from'],
    ['of types alone, up', 'src/ui/new.ts', "import type { S3 } from '#s3';", 'src/ui may import only from'],
    [
      'up in the engine',
      'src/s3/http/new.ts',
      "import '../objects/object-headers.ts';",
      'src/s3/http may import',
    ],
    [
      'up in the protocol',
      'src/protocol/errors/new.ts',
      "import '../xml/index.ts';",
      'src/protocol/errors may',
    ],
    ['up from the wire', 'src/room-wire/new.ts', "import '#ui/words';", 'src/room-wire may import only from'],
    [
      'up from the link to a room',
      'src/room-link/new.ts',
      "import '#room/Room.astro';",
      'src/room-link may import',
    ],
    ['up to the room', 'src/slides/new.ts', "import '../room/enter.ts';", 'src/slides may import only from'],
    ['from a component up to a page', 'src/run/new.ts', "import '../lesson/index.ts';", 'src/run may import'],
    [
      'of what runs programs, by what keeps the site',
      'src/offline/page/new.ts',
      "import '#run';",
      'src/offline may import only from',
    ],
    [
      'of slides, by a workshop',
      'src/workshop/new.ts',
      "import '../slides/clock-time.ts';",
      'src/workshop may import',
    ],
    [
      'of the server, by a workshop',
      'src/workshop/new.ts',
      "import '../server/main.ts';",
      'src/workshop may import',
    ],
    [
      'of the server, by the page',
      'src/workbench/new.ts',
      "import '../server/main.ts';",
      'src/workbench may',
    ],
    ['of tests, by the site', 'src/run/new.ts', "import '../../tests/s3/sdk.ts';", 'not import from tests/'],
    [
      'of scripts, by the site',
      'src/run/new.ts',
      "import '../../scripts/root.ts';",
      'not import from scripts/',
    ],
    [
      'of the library that prints, past what bounds it',
      'src/sandbox/runtime/new.ts',
      "import { inspect } from 'node-inspect-extracted';",
      'Print by src/sandbox/runtime/inspect/',
    ],
    [
      'of the site, by a lesson',
      'content/lessons/first-requests/new.ts',
      "import { createS3 } from '../../../src/s3/index.ts';",
      'A lesson knows the site by #lessons and #s3 alone',
    ],
    [
      'of what the site is made of, by a lesson',
      'content/lessons/first-requests/new.ts',
      "import { parseXml } from '#protocol/xml';",
      'A lesson knows the site by #lessons and #s3 alone',
    ],
    [
      'of what has a name, by its path',
      'src/run/new.ts',
      "import '../workbench/index.ts';",
      'Import this by its name: #workbench.',
    ],
    [
      'of a name that stands for several files, by its path',
      'src/s3/new.ts',
      "export * from '../protocol/text/index.ts';",
      'Import this by its name: #protocol/text.',
    ],
    [
      'of what is private to a room',
      'src/run/new.ts',
      "import '../workbench/model/state.ts';",
      'This is private to src/workbench',
    ],
    [
      'of what is private, later',
      'src/run/new.ts',
      "export const later = () => import('../workbench/model/state.ts');",
      'This is private to src/workbench',
    ],
    [
      'of private styles, as text',
      'src/connect/new.ts',
      "import styles from '../run/consent/other.css?inline';",
      'This is private to src/run',
    ],
    [
      'of what is private to a room, by a script',
      'scripts/new.ts',
      "import '../src/server/options.ts';",
      'This is private to src/server',
    ],
    [
      'of what has a name, by a test',
      'tests/s3/new.test.ts',
      "import '../../src/s3/index.ts';",
      'Import this by its name: #s3.',
    ],
    [
      'of ids that are found twice on a page',
      'src/workbench/new.ts',
      "import { useId } from 'preact/hooks';",
      'Take usePageId of #ui/hooks',
    ],
    [
      'of what stands in content/, past the map of it',
      'src/lesson/new.ts',
      "export const all = import.meta.glob('/content/*/*.ts');",
      'Only src/content-map/ looks into content/',
    ],
    [
      'of a class that anything of its shape passes for',
      'src/ui/new.ts',
      'export class Size {\n  readonly bytes = 1;\n}',
      'Give this class a member with #',
    ],
    [
      'for which nobody waits, where it cannot be loaded',
      'src/workbench/new.ts',
      "void import('./mount.ts').then(({ mountWorkbench }) => mountWorkbench);",
      'Say in a second argument of then',
    ],
    [
      'in a circle',
      'src/protocol/xml/parse-xml.ts',
      "import { writeXml } from './index.ts';\nexport const parseXml = writeXml;",
      'import-x/no-cycle',
    ],
    [
      'in a circle of which a part is loaded later',
      'src/protocol/xml/parse-xml.ts',
      "export const later = () => import('./index.ts');",
      'import-x/no-cycle',
    ],
  ])('%s is refused', async (_, file, line, said) => {
    expect((await complaints(file, line)).join('\n')).toContain(said);
  });

  it.each([
    ['down a floor', 'src/run/new.ts', "import '#sandbox';"],
    ['down by a name of a part', 'src/connections/new.ts', "import '#protocol/address';"],
    [
      'of what stands in content/, by the map of it',
      'src/content-map/new.ts',
      "export const all = import.meta.glob('/content/*/*.ts');",
    ],
    ['within a room', 'src/workbench/new.ts', "import './model/state.ts';"],
    ['of colours', 'src/workbench/new.ts', "import '#styles/code-theme';"],
    ['of what is private, by a test', 'tests/s3/new.test.ts', "import '../../src/s3/operations/index.ts';"],
    [
      'of the types of the library that prints',
      'src/sandbox/runtime/new.ts',
      "import type { InspectOptions } from 'node-inspect-extracted';",
    ],
    [
      'of what is for lessons, by a lesson',
      'content/lessons/first-requests/new.ts',
      "import type { Check } from '#lessons/check';",
    ],
    [
      'of a class with something of its own',
      'src/ui/new.ts',
      'export class Size {\n  readonly #bytes = 1;\n}',
    ],
  ])('%s is allowed', async (_, file, line) => {
    expect(await complaints(file, line)).toEqual([]);
  });
});

it('lessons keep the laws, which the linter does not see', async () => {
  const results = await eslint.lintFiles(['content/**/*.ts']);
  const broken = results.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleId !== null).map(({ message }) => `${filePath}: ${message}`),
  );
  expect(results.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});
