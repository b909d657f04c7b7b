import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { budgets } from '../budgets.ts';
import type { Bytes } from './bytes.ts';
import { type FetchedScript, scriptsToFirstEdit, scriptsToFirstOutput } from './first-run.ts';
import { type BuiltSite, gzipped, weighPage } from './page-weight.ts';
import { htmlPages, isDeck, isLesson } from './site-pages.ts';

/** A size of the built site, and its budget. */
export interface Size {
  readonly what: string;
  readonly bytes: Bytes;
  readonly budget: Bytes;
}

/** All sizes of a built site that have a budget: pages are measured from its files, the others by what a browser fetches. */
export async function measureSite(site: BuiltSite): Promise<readonly Size[]> {
  const run = await scriptsToFirstOutput(site);
  const edit = await scriptsToFirstEdit(site);
  return [
    ...(await measurePages(site)),
    { what: 'script to the first output', bytes: sum(run), budget: budgets.firstRunScript },
    {
      what: 'script to the first output, of the page',
      bytes: sum(run.filter(({ side }) => side === 'page')),
      budget: budgets.firstRunPage,
    },
    { what: 'script to the first edit', bytes: sum(edit), budget: budgets.firstEditScript },
    await measureWorker(site.dir),
    await measureTextTools(site.dir),
    ...(await measureDisk(site.dir)),
  ];
}

/** The service worker, which browsers fetch beside a page: its script with the list of files, and MSW's. */
async function measureWorker(dir: string): Promise<Size> {
  const scripts = ['service-worker.js', 'mockServiceWorker.js'].map((name) => readFile(join(dir, name)));
  const bytes = (await Promise.all(scripts)).reduce((total, script) => total + gzipped(script), 0);
  return { what: 'service worker, with its list of files', bytes, budget: budgets.workerScript };
}

const textToolsScript = /text-tools.*\.js$/;

/** What `awk`, `sed` and others load in a terminal. */
async function measureTextTools(dir: string): Promise<Size> {
  const folder = join(dir, '_astro');
  const names = (await readdir(folder)).filter((name) => textToolsScript.test(name));
  const scripts = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const bytes = scripts.reduce((total, script) => total + gzipped(script), 0);
  return { what: 'commands of a library in the terminal', bytes, budget: budgets.textTools };
}

/** What each lesson and each workshop takes on the disk with its slides, and what the rest of the site takes. */
async function measureDisk(dir: string): Promise<readonly Size[]> {
  const withSlides = async (kind: string, slides: string, budget: Bytes): Promise<readonly Size[]> => {
    const entries = await readdir(join(dir, kind), { withFileTypes: true });
    const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return Promise.all(
      slugs.map(async (slug) => {
        const bytes = (await sizeOf(join(dir, kind, slug))) + (await sizeOf(join(dir, slides, slug)));
        return { what: `${slug} with its slides, on the disk`, bytes, budget };
      }),
    );
  };
  const parts = [
    ...(await withSlides('lessons', 'present', budgets.lessonOnDisk)),
    ...(await withSlides('workshops', 'present/workshops', budgets.workshopOnDisk)),
  ];
  const inAstro = (files: RegExp) => sizeOf(join(dir, '_astro'), (name) => files.test(name));
  const python = await inAstro(/^python-(?!aws-cli).*\.(?:bin|js)$/);
  const awsCli = await inAstro(/^python-aws-cli.*\.bin$/);
  const textTools = await inAstro(textToolsScript);
  const jq = await inAstro(/^jq.*\.wasm$/);
  const apart = python + awsCli + textTools + jq + parts.reduce((total, { bytes }) => total + bytes, 0);
  const rest = (await sizeOf(dir)) - apart;
  return [
    ...parts,
    { what: 'Python', bytes: python, budget: budgets.python },
    { what: 'the AWS CLI', bytes: awsCli, budget: budgets.awsCli },
    { what: 'jq of the terminal', bytes: jq, budget: budgets.jq },
    {
      what: 'the site without lessons, workshops, Python and what a terminal loads, on the disk',
      bytes: rest,
      budget: budgets.restOnDisk,
    },
  ];
}

async function measurePages(site: BuiltSite): Promise<readonly Size[]> {
  const pages = (await htmlPages(site.dir)).filter((page) => isLesson(page) || isDeck(page));
  const sizes = pages.map(async (page): Promise<Size[]> => {
    const { js, css } = await weighPage(site, page);
    const name = page.replace(/\/index\.html$/, '');
    return [
      { what: `${name}, untouched: script`, bytes: js, budget: isDeck(page) ? budgets.deckJs : budgets.js },
      { what: `${name}, untouched: styles`, bytes: css, budget: budgets.css },
    ];
  });
  return (await Promise.all(sizes)).flat();
}

function sum(scripts: readonly FetchedScript[]): Bytes {
  return scripts.reduce((total, { size }) => total + size, 0);
}

async function sizeOf(dir: string, counts: (name: string) => boolean = () => true): Promise<Bytes> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && counts(entry.name));
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return sizes.reduce((total, size) => total + size, 0);
}
