import type { Exchange } from '#connections';
import { explainFailure, type FailureExplanation } from './explain-failure.ts';

/** What a failed request means, in sentences with the reader's own values; `undefined` if the request did not fail. */
export function explainInWords(
  exchange: Exchange,
): Pick<FailureExplanation, 'code' | 'message' | 'means' | 'why' | 'todo'> | undefined {
  const failure = explainFailure(exchange);
  if (!failure) return undefined;
  const { code, message, values } = failure;
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '…');
  return { code, message, means: fill(failure.means), why: fill(failure.why), todo: fill(failure.todo) };
}
