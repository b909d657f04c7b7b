import type { KnipConfig } from 'knip';
import { sandboxModules } from '#sandbox/modules';

/** What is unused fails `npm test`. What knip cannot see to be used stands here, each with the reason. */
const config: KnipConfig = {
  project: [
    'src/**/*.{ts,tsx,astro}',
    'tests/**/*.ts',
    'scripts/**/*.ts',
    'content/**/*.{ts,mdx}',
    '*.{ts,mjs}',
  ],
  entry: [
    // npm's scripts, and those of the scripts that are run by themselves.
    'scripts/{start,workshop,test,bench,judge,report,screenshot}.ts',
    'scripts/firefox/relay.ts',
    'src/server/{main,bridge/main}.ts',
    // Started by tests and benchmarks, as programs of their own.
    'tests/bench/{http-stub,scale-keys}.ts',
    'tests/copy-as/{lesson-cases,runners/typescript}.ts',
    'tests/editor/harness/{main,vite.config}.ts',
    'tests/server/crash-writer.ts',
    'tests/workshop/{measured-workshop,broadcaster}.ts',
    'tests/lessons/{runner-process,steps/steps}.ts',
    // The build bundles these for the sandbox: what a program may import, and what stands in for what libraries import.
    ...Object.values(sandboxModules),
    'src/sandbox/modules/{runtime-config,shared/*}.ts',
    'src/sandbox/{runtime,python/runtime}/main.ts',
    // Bundled by src/build/offline/ as the site's service worker.
    'src/offline/worker/main.ts',
    // Bundled into the library's awk (src/terminal/build/mend-awk.ts).
    'src/terminal/text-tools/awk/numbers.ts',
    // Programs that readers and tests run; lessons and their exercises find theirs by their names.
    'content/**/*.{ts,mdx}',
    'tests/editor/programs/*.ts',
    'tests/lessons/fixtures/**/*.ts',
    // Named in astro.config.mjs.
    'src/components/shell/number-sections.ts',
  ],
  ignoreDependencies: [
    // Only a font's file, from a style sheet.
    '@fontsource-variable/fira-code',
    // Of these names Node has modules as well; the sandbox's build bundles the packages.
    'buffer',
    'events',
    // A name that the sandbox's build resolves (src/sandbox/build/worker-build.ts).
    'client-s3-browser-runtime-config',
  ],
  ignoreIssues: {
    // Stands in for a package that has both.
    'src/sandbox/modules/shared/abort-controller.ts': ['duplicates'],
  },
  ignoreBinaries: [
    // Of Linux; tests that need them ask for them first.
    'setpriv',
  ],
};

export default config;
