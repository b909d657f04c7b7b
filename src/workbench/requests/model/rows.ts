import type { Exchange } from '#connections';
import { traitsOf } from './traits.ts';

/** One line of the list of requests. */
export interface RequestRow {
  readonly exchange: Exchange;
  /** If its call took several attempts: which of them this is, and how many there were. */
  readonly attempt?: { readonly number: number; readonly of: number };
  /** Its place in something larger: `part 3`, `page 2`. */
  readonly step?: string;
}

/**
 * Requests as lines, in the order they were sent, except that all attempts of a call follow its first.
 */
export function toRows(exchanges: readonly Exchange[]): readonly RequestRow[] {
  const calls = new Map<string | number, Exchange[]>();
  for (const exchange of exchanges) {
    const name = traitsOf(exchange).invocation ?? exchange.index;
    const attempts = calls.get(name);
    if (attempts) attempts.push(exchange);
    else calls.set(name, [exchange]);
  }
  const pages = new Map<string, number>();
  const paged = new Set(
    exchanges
      .map(traitsOf)
      .flatMap(({ list, isContinued }) => (list !== undefined && isContinued ? [list] : [])),
  );
  return [...calls.values()].flatMap((attempts) => {
    const [first] = attempts;
    const step = first && stepOf(first, pages, paged);
    return attempts.map((exchange, index) => ({
      exchange,
      ...(attempts.length > 1 && { attempt: { number: index + 1, of: attempts.length } }),
      ...(step !== undefined && { step }),
    }));
  });
}

function stepOf(
  exchange: Exchange,
  pages: Map<string, number>,
  paged: ReadonlySet<string>,
): string | undefined {
  const { step, list, isContinued } = traitsOf(exchange);
  if (list === undefined || !paged.has(list)) return step;
  // When a list begins again, its pages are counted from 1 again.
  const page = isContinued ? (pages.get(list) ?? 0) + 1 : 1;
  pages.set(list, page);
  return `page ${page}`;
}
