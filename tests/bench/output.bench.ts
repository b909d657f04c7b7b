import { budgets } from '../../scripts/budgets.ts';
import { createConsole } from '../../src/sandbox/runtime/console.ts';
import { Outbox } from '../../src/sandbox/runtime/outbox.ts';
import { Terminal } from '../../src/sandbox/runtime/terminal/terminal.ts';
import { atMost, median, type Row } from './row.ts';

const rounds = 9;
const million = 1_000_000;
const sizes = [1_000, million, 16 * million];

/** Measures how long a program takes to print, by the size of what it prints. */
export async function run(): Promise<Row[]> {
  const port = { postMessage: (batch: unknown) => structuredClone(batch) };
  const print = (value: unknown) => {
    const outbox = new Outbox(port as unknown as MessagePort, 'run');
    (createConsole(new Terminal(outbox)) as Console).log(value);
    outbox.flush();
  };
  const row = (what: string, value: unknown) =>
    atMost(
      `console.log of ${what} (median of ${rounds})`,
      time(() => print(value)),
      'ms',
      budgets.print,
    );
  const bytes = sizes.map((size) => row(`${size.toLocaleString('en')} bytes`, new Uint8Array(size)));
  const numbers = Array.from({ length: million }, (_, index) => index);
  const properties = Object.fromEntries(numbers.slice(0, 100_000).map((index) => [`key${index}`, index]));
  const objects = numbers.slice(0, 1_000).map((size) => ({ Key: `users/${size}/profile.jpg`, Size: size }));
  return [
    ...bytes,
    row('an array of 1,000,000 numbers', numbers),
    row('a Map of 1,000,000 entries', new Map(numbers.map((number) => [number, number]))),
    row('an object of 100,000 properties', properties),
    row('a list of 1,000 objects', objects),
  ];
}

/** Milliseconds that some work takes: the median of several rounds. */
function time(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(times);
}
