import { within } from './inspect/budget.ts';
import { inspect } from './inspect/inspect.ts';
import { isIndexed, isMap, isSet, itemKeys } from './inspect/own-keys.ts';
import { unwrap, withoutTraps } from './inspect/targets.ts';

const valuesColumn = 'Values';
/** How much of a table is drawn: enough for a thousand objects with all that S3 says about each. */
const most = { cells: 20_000, rows: 5_000, columns: 200 };

/** What all cells together may cost. */
const tableBudget = { steps: 300_000, characters: 5_000_000 };

type Row = readonly [index: string, row: unknown];

/**
 * What `console.table` prints: rows for the items of `data`, columns for their properties. `undefined` when there is nothing
 * to tabulate and Node would print the value as `console.log` does. Only the first rows of a very large value are shown.
 *
 * @see https://nodejs.org/api/console.html#consoletabletabulardata-properties
 */
export function formatTable(data: unknown, columns?: readonly string[]): string | undefined {
  const value = recordOf(data);
  return value && withoutTraps(() => within(tableBudget, () => tabulate(value, columns)));
}

function tabulate(data: object, columns: readonly string[] | undefined): string {
  const { indexName, first, count } = rowsOf(data);
  const rows: Row[] = [];
  const names = new Set(columns);
  let hasValues = false;
  for (const [index, item] of first) {
    if (rows.length >= most.rows || rows.length * (names.size + 1) >= most.cells) break;
    rows.push([index, item]);
    const row = recordOf(item);
    if (!row) hasValues = true;
    else if (!columns) {
      for (const name of keysOf(row, most.columns)) if (names.size < most.columns) names.add(name);
    }
  }
  const head = [indexName, ...names, ...(hasValues ? [valuesColumn] : [])];
  const body = rows.map(([index, item]) => {
    const row = recordOf(item);
    const cells = [...names].map((name) => (row && Object.hasOwn(row, name) ? cell(row[name]) : ''));
    return [index, ...cells, ...(hasValues ? [row ? '' : cell(item)] : [])];
  });
  const more = count - rows.length;
  return drawTable(head, body) + (more > 0 ? `\n... ${more} more row${more === 1 ? '' : 's'}` : '');
}

/** The rows of a table, as far as they are drawn, and how many there are. */
function rowsOf(data: object): { indexName: string; first: Iterable<Row>; count: number } {
  const indexName = '(iteration index)';
  if (isMap(data)) return { indexName, first: entries(data), count: data.size };
  if (isSet(data)) return { indexName, first: numbered(data), count: data.size };
  const keys = keysOf(data, most.rows);
  const first = keys.slice(0, most.rows).map((key): Row => [key, (data as Record<string, unknown>)[key]]);
  const isWhole = !isIndexed(data) || keys.length < most.rows;
  return { indexName: '(index)', first, count: isWhole ? keys.length : data.length };
}

function* entries(map: Map<unknown, unknown>): Iterable<Row> {
  let index = 0;
  for (const [Key, Values] of map) yield [String(index++), { Key, Values }];
}

function* numbered(set: Set<unknown>): Iterable<Row> {
  let index = 0;
  for (const item of set) yield [String(index++), item];
}

function keysOf(value: object, most: number): readonly string[] {
  return isIndexed(value) ? itemKeys(value, most) : Object.keys(value);
}

/** An object, or what is behind a proxy of one. */
function recordOf(given: unknown): Record<string, unknown> | undefined {
  const value = unwrap(given);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
}

function cell(value: unknown): string {
  const record = recordOf(value);
  const isDeep = record !== undefined && !isIndexed(record) && Object.keys(record).length > 2;
  return inspect(value, { depth: isDeep ? -1 : 0, maxArrayLength: 3, breakLength: Infinity });
}

function drawTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map(
    (name, column) =>
      body.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), name.length) + 2,
  );
  const line = (cells: readonly string[]) =>
    `│${cells.map((text, column) => ` ${text}`.padEnd(widths[column] ?? 0)).join('│')}│`;
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width)).join(middle)}${right}`;
  return [rule('┌', '┬', '┐'), line(head), rule('├', '┼', '┤'), ...body.map(line), rule('└', '┴', '┘')].join(
    '\n',
  );
}
