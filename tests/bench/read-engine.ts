import { join } from 'node:path';
import { budgets } from '../../scripts/budgets.ts';
import { root } from '../../scripts/root.ts';
import { run } from '../../scripts/run-tool.ts';
import { atLeast, atMost, type Row } from './row.ts';

/** Runs one of the engine's benchmarks in a process of its own, and reads the lines that it prints: `what: value`. */
export async function readEngineRows(file: string): Promise<Row[]> {
  const { code, output } = await run(process.execPath, [join(root, 'tests/bench', file)]);
  if (code !== 0) throw new Error(`${file} failed.\n${output}`);
  return output.split('\n').flatMap((line) => {
    const [, what, value] = /^([^:]+): (.*)$/.exec(line) ?? [];
    return what !== undefined && value !== undefined ? [withBudget(what, value)] : [];
  });
}

function withBudget(what: string, text: string): Row {
  // Brackets after a rate contain a remark; after a time, they contain the comparison that counts.
  const [, rate, remark = ''] = /^([\d,.]+) operations\/s(.*)$/.exec(text) ?? [];
  if (rate !== undefined) {
    return atLeast(`${what}${remark}`, Number(rate.replaceAll(',', '')), 'operations/s', budgets.engine);
  }
  const [, times] = /\(([\d.]+) times\)$/.exec(text) ?? [];
  if (times === undefined) return { what, value: text };
  return { ...atMost(what, Number(times), 'times', budgets.listing), value: text };
}
