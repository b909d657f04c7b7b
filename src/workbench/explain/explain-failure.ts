import type { Exchange } from '#connections';
import { type CopySource, copySourceIn } from '#protocol/address';
import { elementsOf } from './answer-elements.ts';
import { explainStatus, type Explanation, explanations } from './errors/index.ts';
import { outcomeOf } from './outcome.ts';

/** A failed request in plain words. */
export interface FailureExplanation extends Explanation {
  /** S3's code, or the status where the answer has none. */
  readonly code: string;
  /** S3's own message. */
  readonly message: string | undefined;
  /** The reader's own values, by the names that the explanation has in braces. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a failed request means, what usually causes it, and what to do; `undefined` if the request did not fail. */
export function explainFailure(exchange: Exchange): FailureExplanation | undefined {
  const { response, failure, bucket, key } = exchange;
  const { tone, code } = outcomeOf(exchange);
  if (failure !== undefined) return { ...noAnswer, code: 'No answer', message: failure, values: {} };
  if (!response || tone === 'good') return undefined;
  const elements = elementsOf(response.body);
  const values = {
    ...elements,
    ...(bucket !== undefined && { bucket }),
    ...(key !== undefined && { key }),
    ...(code === 'NoSuchKey' && missingSource(exchange)),
  };
  const explanation =
    explanations[code ?? ''] ?? explainStatus(response.status, key !== undefined && key !== '');
  return { ...explanation, code: code ?? String(response.status), message: elements.Message, values };
}

/** The object that a copy was to be made of, and that is not there: the address of the request names the copy. */
function missingSource({ request }: Exchange): Partial<CopySource> {
  if (!request.headers.some(([name]) => name === 'x-amz-copy-source')) return {};
  const { bucket, key } = copySourceIn(
    new Headers(request.headers.map(([name, value]): [string, string] => [name, value])),
  );
  return { bucket, key };
}

const noAnswer: Explanation = {
  means: 'The request got no answer at all.',
  why: 'There is no network, the address is wrong, the connection broke, or the browser forbids the answer to this page (CORS).',
  todo: 'Check the network and the address, and try again; the SDK does so by itself.',
};
