import { outcomeOf } from '../../explain/outcome.ts';
import type { RequestRow } from './rows.ts';

/** Which requests are shown. Empty strings let all pass. */
export interface RequestFilter {
  readonly text: string;
  readonly operation: string;
  readonly outcome: '' | 'good' | 'bad';
}

/** Lets all requests pass. */
export const noFilter: RequestFilter = { text: '', operation: '', outcome: '' };

/** The rows that pass a filter; the same array if all do. The words may be anywhere: in the key, the code, the query. */
export function filterRows(
  rows: readonly RequestRow[],
  { text, operation, outcome }: RequestFilter,
): readonly RequestRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0 && operation === '' && outcome === '') return rows;
  return rows.filter(({ exchange }) => {
    if (operation !== '' && operation !== nameOf(exchange.operation)) return false;
    const { tone, text: ending } = outcomeOf(exchange);
    if (outcome !== '' && tone !== outcome) return false;
    if (words.length === 0) return true;
    const { bucket, key, request } = exchange;
    const all =
      `${exchange.operation} ${request.method} ${bucket} ${key} ${ending} ${request.url}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** The operations among some rows, sorted by name. */
export function operationsIn(rows: readonly RequestRow[]): readonly string[] {
  return [...new Set(rows.map(({ exchange }) => nameOf(exchange.operation)))].sort();
}

/** The name for a request that is not an operation of S3. */
export function nameOf(operation: string | undefined): string {
  return operation ?? 'Unknown operation';
}
