import { inspect } from 'node-inspect-extracted';

const valuesColumn = 'Values';

/**
 * What `console.table` prints: rows for the items of `data`, columns for their properties. `undefined` when
 * there is nothing to tabulate and Node would print the value as `console.log` does.
 *
 * @see https://nodejs.org/api/console.html#consoletabletabulardata-properties
 */
export function formatTable(data: unknown, columns?: readonly string[]): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const [indexName, rows] = rowsOf(data);
  const names = columns ?? [...new Set(rows.flatMap(([, row]) => (isRecord(row) ? Object.keys(row) : [])))];
  const hasValues = rows.some(([, row]) => !isRecord(row));
  const head = [indexName, ...names, ...(hasValues ? [valuesColumn] : [])];
  const body = rows.map(([index, row]) => [
    index,
    ...names.map((name) => (isRecord(row) && Object.hasOwn(row, name) ? cell(row[name]) : '')),
    ...(hasValues ? [isRecord(row) ? '' : cell(row)] : []),
  ]);
  return drawTable(head, body);
}

function rowsOf(data: object): [indexName: string, rows: [index: string, row: unknown][]] {
  if (data instanceof Map) {
    const rows = [...(data as Map<unknown, unknown>)].map(([key, value], index): [string, unknown] => [
      String(index),
      { Key: key, Values: value },
    ]);
    return ['(iteration index)', rows];
  }
  if (data instanceof Set)
    return ['(iteration index)', [...(data as Set<unknown>)].map((item, index) => [String(index), item])];
  return ['(index)', Object.entries(data)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function cell(value: unknown): string {
  return inspect(value, {
    depth: isRecord(value) && Object.keys(value).length > 2 ? -1 : 0,
    maxArrayLength: 3,
    breakLength: Infinity,
  });
}

function drawTable(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map(
    (name, column) => Math.max(name.length, ...body.map((row) => row[column]?.length ?? 0)) + 2,
  );
  const line = (cells: readonly string[]) =>
    `│${cells.map((text, column) => ` ${text}`.padEnd(widths[column] ?? 0)).join('│')}│`;
  const rule = (left: string, middle: string, right: string) =>
    `${left}${widths.map((width) => '─'.repeat(width)).join(middle)}${right}`;
  return [rule('┌', '┬', '┐'), line(head), rule('├', '┼', '┤'), ...body.map(line), rule('└', '┴', '┘')].join(
    '\n',
  );
}
