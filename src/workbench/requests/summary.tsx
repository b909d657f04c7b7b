import type { Exchange } from '#connections';
import { outcomeOf } from '../explain/outcome.ts';
import type { RunChange } from '../model/run-record.ts';
import { formatBytes, counted } from '#ui/words';
import { countChanges } from '../model/count-changes.ts';
import { formatTime, spanOf } from './model/waterfall.ts';

/** A run in one line: how many requests, how many failed, how long, how much, and what changed. */
export function Summary({
  exchanges,
  changes,
}: {
  exchanges: readonly Exchange[];
  changes: readonly RunChange[];
}) {
  if (exchanges.length === 0) return null;
  const { from, to } = spanOf(exchanges);
  const failed = exchanges.filter((exchange) => outcomeOf(exchange).tone === 'bad').length;
  const sent = exchanges.reduce((sum, { request }) => sum + request.body.length, 0);
  const received = exchanges.reduce((sum, { response }) => sum + (response?.body.length ?? 0), 0);
  const facts = [
    counted(exchanges.length, 'request'),
    failed > 0 && `${failed.toLocaleString('en')} failed`,
    formatTime(to - from),
    sent > 0 && `sent ${formatBytes(sent)}`,
    received > 0 && `received ${formatBytes(received)}`,
    ...countChanges(changes),
  ].filter((fact) => fact !== false);
  return <p class="rq-summary">{facts.join(' · ')}</p>;
}
