/** `npm run bench`: prints what the site costs and how fast it is, next to its budgets. Does not fail when one is exceeded. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run as benchBrowser } from '../tests/bench/browser.bench.ts';
import { run as benchBuild } from '../tests/bench/build.bench.ts';
import { run as benchHttp } from '../tests/bench/http.bench.ts';
import { readEngineRows } from '../tests/bench/read-engine.ts';
import { run as benchOutput } from '../tests/bench/output.bench.ts';
import { run as benchPages } from '../tests/bench/pages.bench.ts';
import { run as benchScale } from '../tests/bench/scale.bench.ts';
import type { Row } from '../tests/bench/row.ts';
import { run as benchWorkbench } from '../tests/bench/workbench.bench.ts';
import { builtSite } from './e2e/built-site.ts';
import { printTable } from './print-table.ts';
import { root } from './root.ts';
import { listen } from './site/listen.ts';
import { siteHandler } from './site/serve-site.ts';

const base = '/';
const dir = await builtSite(base, () => console.log('Building the site …'));
const server = await listen(siteHandler(dir, base), 0);
const engines = (await readdir(join(root, 'tests/bench'))).filter((name) =>
  /^engine.*\.bench\.ts$/.test(name),
);

const benches: Record<string, () => Promise<Row[]>> = {
  pages: () => benchPages({ dir, base }),
  browser: () => benchBrowser(`http://localhost:${server.port}${base}`),
  workbench: () => benchWorkbench(`http://localhost:${server.port}${base}`),
  output: benchOutput,
  engine: async () => (await Promise.all(engines.map(readEngineRows))).flat(),
  http: benchHttp,
  scale: benchScale,
  build: benchBuild,
};
const asked = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`Measuring: ${name} …`);
  rows.push(...(await bench()));
}
server.close();

console.log();
printTable(
  ['', 'measured', 'budget', ''],
  rows.map(({ what, value, budget = '', isWithin }) => [
    what,
    value,
    budget,
    isWithin === undefined ? '' : isWithin ? 'within' : 'OVER',
  ]),
);
