/** What a change can affect. `all` if the names of the changed files do not tell what. */
export interface Affected {
  /** Whether the site changes, so that it has to be built and measured. */
  readonly site: boolean;
  /** Files for Oxfmt, which checks each of them by itself. */
  readonly format: readonly string[];
  readonly lint: readonly string[] | 'all' | 'none';
  readonly types: boolean;
  /** Sources and tests: Vitest finds the tests that import them. */
  readonly unit: readonly string[] | 'all';
  readonly browser: readonly string[] | 'all' | 'none';
}

/** What decides how everything is built, checked or run. */
const everything =
  /^(package(-lock)?\.json|tsconfig\.json|[^/]+\.config\.(ts|mjs)|eslint\.[^/]+|\.ox(lint|fmt)rc\.json|scripts\/(?!.*\.test\.ts$))/;

const code = /\.(ts|tsx|mjs|astro)$/;

/** Tests that start programs or read files, so that no import leads from them to what they test. */
const unseen: readonly (readonly [changed: RegExp, tests: RegExp])[] = [
  [/^content\//, /^tests\/(authoring|lessons|setup|playground|own-servers|copy-as|editor)\/|highlight/],
  [/^src\/(s3|protocol|gate|server)\//, /^tests\/(server|bridge|own-servers|lessons|copy-as)\//],
  [/^src\/(server|room-wire|offline|build)\//, /^tests\/workshop\//],
  [
    /^src\/(build|sandbox|connections|run|lesson|content-map)\//,
    /^tests\/(lessons|copy-as|own-servers|setup)\//,
  ],
  [/^src\/editor\//, /^tests\/editor\//],
  [/^public\//, /^tests\/([^/]+|(setup|offline)\/[^/]+)$/],
  // The worker is bundled.
  [/^src\/(offline|build)\//, /^tests\/offline\//],
  [/\.css$/, /^src\/workbench\/shell\/|^tests\/house\//],
  [/\.md$|^[^/]+$/, /^tests\/house\/|^tests\/[^/]+$/],
];

/** Rooms that only one kind of page uses, with the specs that visit it. */
const pagesOf: readonly (readonly [room: RegExp, specs: RegExp])[] = [
  [/^src\/playground\//, /playground|edits|attacks|strangers|hardship|site-pages|served|base-path/],
  [/^src\/own-buckets\//, /own-buckets|real-|site-pages|served|base-path/],
  [/^content\/examples\//, /playground|site-pages|served/],
];

/** Files that are not part of the site: tests of other kinds, and what only people read. */
const outside =
  /^(tests\/(?!e2e\/)|decisions\/|docs\/|\.github\/|[^/]+\.md$|LICENSE$|.*\.test\.tsx?$)|\/needs\.json$/;

/**
 * What has to be run for a change.
 *
 * @param changed The files that are new or different, or were there before, by their paths below the project's root.
 * @param gone Those of them that were removed.
 * @param tests All test files, of Vitest and of Playwright.
 * @param importersOf The spec files that import a helper in `tests/e2e/`.
 */
export function affectedBy(
  changed: readonly string[],
  gone: ReadonlySet<string>,
  tests: readonly string[],
  importersOf: (helper: string) => readonly string[],
): Affected {
  const there = changed.filter((file) => !gone.has(file));
  const specs = tests.filter((test) => test.endsWith('.spec.ts'));
  const isAll = changed.some((file) => everything.test(file));
  const inSite = changed.filter((file) => !outside.test(file) && !file.startsWith('tests/e2e/'));

  const browserOf = (file: string): readonly string[] | 'all' => {
    if (outside.test(file)) return [];
    if (file.startsWith('tests/e2e/')) return file.endsWith('.spec.ts') ? [file] : importersOf(file);
    const known = pagesOf.find(([room]) => room.test(file));
    return known ? specs.filter((spec) => known[1].test(spec)) : 'all';
  };
  const browser = changed.map(browserOf);
  const wanted = new Set(browser.flatMap((some) => (some === 'all' ? [] : some)));

  return {
    site: isAll || inSite.length > 0,
    format: there,
    lint: isAll
      ? 'all'
      : filesOrNone(there.filter((file) => code.test(file) && !file.startsWith('content/'))),
    types: isAll || changed.some((file) => code.test(file) || file.endsWith('.mdx')),
    // Which files imported a removed one cannot be told any more.
    unit:
      isAll || [...gone].some((file) => code.test(file) && !/\.(test|spec)\.ts$/.test(file))
        ? 'all'
        : [
            ...new Set([
              ...there.filter((file) => code.test(file) && !file.endsWith('.spec.ts')),
              ...unseen.flatMap(([from, to]) =>
                changed.some((file) => from.test(file))
                  ? tests.filter((test) => !test.endsWith('.spec.ts') && to.test(test))
                  : [],
              ),
            ]),
          ],
    browser:
      isAll || browser.includes('all') ? 'all' : filesOrNone([...wanted].filter((spec) => !gone.has(spec))),
  };
}

function filesOrNone(files: readonly string[]): readonly string[] | 'none' {
  return files.length > 0 ? files : 'none';
}
