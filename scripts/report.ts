/** `npm run report`: the gzipped sizes of what a browser loads for each page at first, and for a first Run and a first edit. */
import { budgets } from './budgets.ts';
import { builtSite } from './e2e/built-site.ts';
import { printTable } from './print-table.ts';
import { kilobytes } from './weights/bytes.ts';
import { scriptsToFirstEdit, scriptsToFirstOutput } from './weights/first-run.ts';
import { weighPage } from './weights/page-weight.ts';
import { printScripts } from './weights/print-scripts.ts';
import { htmlPages, isLesson } from './weights/site-pages.ts';

const dir = await builtSite('/', () => console.log('Building the site …'));
const rows: string[][] = [];
for (const page of await htmlPages(dir)) {
  const { html, js, css } = await weighPage({ dir, base: '/' }, page);
  const share = (bytes: number, budget: number) =>
    isLesson(page) ? `${Math.round((bytes / budget) * 100)} %` : '';
  rows.push([
    `/${page.replace(/index\.html$/, '')}`,
    kilobytes(html),
    kilobytes(js),
    share(js, budgets.js),
    kilobytes(css),
    share(css, budgets.css),
  ]);
}
printTable(['page', 'HTML', 'JavaScript', 'of budget', 'CSS', 'of budget'], rows);

const site = { dir, base: '/' };
printScripts(
  'From the load of a lesson to the first output of its first Run',
  await scriptsToFirstOutput(site),
);
printScripts('From the load of a lesson to its first block in the editor', await scriptsToFirstEdit(site));
