import { budgets } from '../../scripts/budgets.ts';
import type { BuiltSite } from '../../scripts/weights/page-weight.ts';
import { weighPage } from '../../scripts/weights/page-weight.ts';
import { htmlPages, isLesson } from '../../scripts/weights/site-pages.ts';
import { atMost, type Row } from './row.ts';

/** Weighs the lesson pages before anything on them is touched. */
export async function run(site: BuiltSite): Promise<Row[]> {
  const rows: Row[] = [];
  for (const page of (await htmlPages(site.dir)).filter(isLesson)) {
    const { js, css } = await weighPage(site, page);
    const name = page.replace(/\/index\.html$/, '');
    rows.push(
      atMost(`${name}: JavaScript, gzipped`, js / 1000, 'kB', budgets.js / 1000),
      atMost(`${name}: CSS, gzipped`, css / 1000, 'kB', budgets.css / 1000),
    );
  }
  return rows;
}
