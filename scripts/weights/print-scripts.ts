import { printTable } from '../print-table.ts';
import { kilobytes } from './bytes.ts';
import type { FetchedScript } from './first-run.ts';

/** From this many bytes on, a file is printed by name; smaller ones are added up. */
const named = 2_500;

/** Prints the scripts that were fetched, for the page and for the sandbox, the large ones by name. */
export function printScripts(title: string, scripts: readonly FetchedScript[]): void {
  console.log(`\n${title}\n`);
  const rows = (['page', 'sandbox'] as const).flatMap((side) => {
    const files = scripts.filter((script) => script.side === side);
    const small = files.filter(({ size }) => size < named);
    return [
      [`${side}, all`, kilobytes(sum(files))],
      ...files.filter(({ size }) => size >= named).map(({ path, size }) => [`  ${path}`, kilobytes(size)]),
      [`  ${small.length} more`, kilobytes(sum(small))],
    ];
  });
  printTable(['script', 'gzipped'], rows);
}

function sum(scripts: readonly FetchedScript[]): number {
  return scripts.reduce((total, { size }) => total + size, 0);
}
