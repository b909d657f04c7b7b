import type { ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { readInputs } from './inputs.ts';
import { readCount, readOptions } from './options.ts';
import { linesOf } from './reading.ts';

/** How wide the columns of a list are altogether, where nobody says it. */
const usual = 80;
const tab = 8;

/** Aligns columns, or puts a list into columns. */
export const column: ShellCommand = {
  ...lateFacts.column,
  run: async (call) => {
    const long = { table: 't', separator: 's', 'output-separator': 'o', 'output-width': 'c', fillrows: 'x' };
    const { flags, values, rest } = readOptions(call, { flags: 'tx', values: 'soc', long });
    const inputs = await readInputs(call, rest);
    const lines = inputs.flatMap(({ bytes }) => linesOf(bytes)).filter((line) => line.trim() !== '');
    if (flags.has('t')) call.print(table(lines, values.get('s'), values.get('o') ?? '  '));
    else call.print(list(lines, readCount(values.get('c') ?? String(usual)), flags.has('x')));
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

const widthOf = (text: string) => Array.from(text).length;

/** All columns but the last are as wide as what is widest in them, in each row. */
function table(lines: readonly string[], signs: string | undefined, between: string): string {
  const rows = lines.map((line) => cellsOf(line, signs));
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: count }, (_, index) => index);
  const widths = columns.map((index) => Math.max(...rows.map((row) => widthOf(row[index] ?? ''))));
  const padded = (text: string, index: number) =>
    index === count - 1 ? text : text + ' '.repeat((widths[index] ?? 0) - widthOf(text));
  return rows
    .map((row) => `${columns.map((index) => padded(row[index] ?? '', index)).join(between)}\n`)
    .join('');
}

/** Blanks are one separator together; of other signs each is one. */
function cellsOf(line: string, signs: string | undefined): readonly string[] {
  if (signs === undefined) return line.trim().split(/[ \t]+/);
  const cells = [''];
  for (const sign of line)
    if (signs.includes(sign)) cells.push('');
    else cells.push((cells.pop() ?? '') + sign);
  return cells;
}

/** A list in as many columns as there is room for, which begin at tabs. */
function list(lines: readonly string[], width: number, isByRows: boolean): string {
  const step = (Math.floor(Math.max(0, ...lines.map(widthOf)) / tab) + 1) * tab;
  const columns = Math.max(1, Math.floor(width / step));
  if (columns === 1) return lines.map((line) => `${line}\n`).join('');
  const rows = Math.ceil(lines.length / columns);
  const perRow = isByRows ? columns : Math.ceil(lines.length / rows);
  return Array.from({ length: rows }, (_, row) => {
    const places = Array.from({ length: perRow }, (_, index) =>
      isByRows ? row * columns + index : index * rows + row,
    );
    const cells = places.flatMap((place) => lines[place] ?? []);
    return `${cells.map((cell, index) => (index === cells.length - 1 ? cell : cell + tabsAfter(cell, step))).join('')}\n`;
  }).join('');
}

const tabsAfter = (cell: string, step: number) => '\t'.repeat(Math.ceil((step - widthOf(cell)) / tab));
