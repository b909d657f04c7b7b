import { describe, expect, it } from 'vitest';
import { operationRows, type OperationRow } from '#protocol/operations';
import { allOperations } from '../../src/s3/operations/index.ts';

const operations = await allOperations();

/** A table whose columns are as wide as their contents, as the formatter wants it. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...others.map((row) => line(row)),
  ].join('\n');
}

function row({ name, method, on, query = [], header }: OperationRow): string[] {
  const request = [
    `${method} ${on}`,
    ...query.map((key) => `?${key}`),
    ...(header === undefined ? [] : [header]),
  ];
  return [name, request.join(' '), Object.hasOwn(operations, name) ? 'yes' : 'NotImplemented'];
}

describe('the table of operations', () => {
  it('says what is there and what is not', async () => {
    const rows = [...new Map(operationRows.map((route) => [route.name, row(route)])).values()].toSorted(
      ([one = ''], [other = '']) => (one < other ? -1 : 1),
    );
    const there = rows.filter(([, , state]) => state === 'yes').length;
    const text = [
      '# Operations',
      '',
      'Generated from the router by `tests/s3/operations-table.test.ts` (`vitest run -u` writes it anew).',
      `Of the ${rows.length} operations on general-purpose buckets ${there} are there; the others answer \`NotImplemented\`.`,
      '',
      markdown([['Operation', 'Request', 'There'], ...rows]),
      '',
    ].join('\n');
    await expect(text).toMatchFileSnapshot('../../src/s3/OPERATIONS.md');
  });
});
