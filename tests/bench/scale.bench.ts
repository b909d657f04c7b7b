import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { budgets } from '../../scripts/budgets.ts';
import { root } from '../../scripts/root.ts';
import { run as runTool } from '../../scripts/run-tool.ts';
import { atMost, type Row } from './row.ts';
import { benchBodies } from './scale-bodies.ts';

const counts = [1e3, 1e5, 1e6];
const stores = { memory: 'in memory', disk: '--data' };

/** Measures many keys and long bodies: how many times longer a request takes than with a thousand keys, and the memory. */
export async function run(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of ['memory', 'disk'] as const) rows.push(...(await benchKeys(kind)));
  return [...rows, ...(await benchBodies())];
}

interface Measured {
  /** Bytes of memory. */
  perKey: number;
  /** Milliseconds of processor time. */
  put: number;
  get: number;
  list: number;
}

async function benchKeys(kind: keyof typeof stores): Promise<Row[]> {
  const all: Measured[] = [];
  for (const count of counts) {
    const args = ['--expose-gc', join(root, 'tests/bench/scale-keys.ts'), kind, String(count)];
    const { code, output } = await runTool(process.execPath, args);
    if (code !== 0) throw new Error(`${args.join(' ')} failed.\n${output}`);
    all.push(JSON.parse(output.slice(output.lastIndexOf('{'))) as Measured);
  }
  const [few] = all;
  const most = all.at(-1);
  if (!few || !most) return [];
  const where = stores[kind];
  const times = (name: 'put' | 'get' | 'list', what: string, budget: number) =>
    atMost(
      `scale: ${what}, ${where}, with ${counts.map(text).join(', ')} keys (${all.map((one) => one[name].toFixed(2)).join(', ')} ms): the last by the first`,
      most[name] / few[name],
      'times',
      budget,
    );
  return [
    times('list', 'page of 100', budgets.listing),
    times('get', 'get of 1 KiB', budgets.lookup),
    times('put', 'put of 1 KiB', budgets.lookup),
    atMost(
      `scale: memory of a key out of ${text(counts.at(-1) ?? 0)}, ${where}`,
      most.perKey,
      'bytes',
      kind === 'memory' ? budgets.keyInMemory : budgets.keyOnDisk,
    ),
  ];
}

function text(count: number): string {
  return count.toLocaleString('en');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await run());
