import { printTable } from '../print-table.ts';
import { kilobytes } from './bytes.ts';
import type { FetchedScript } from './first-run.ts';

/** Bytes from which a file is named; smaller ones are counted together. */
const named = 2_500;

/** Prints what was fetched, by side, the large files by name. */
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
