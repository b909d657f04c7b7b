/** `npm run report`: what a browser loads for each page before anything on it is touched, gzipped. */
import { budgets } from './budgets.ts';
import { builtSite } from './e2e/built-site.ts';
import { printTable } from './print-table.ts';
import { kilobytes } from './weights/bytes.ts';
import { weighPage } from './weights/page-weight.ts';
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
