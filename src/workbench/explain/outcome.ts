import type { Exchange } from '#connections';
import { elementsOf } from './answer-elements.ts';

/** How a request ended, to be seen at a glance. */
export interface Outcome {
  readonly tone: 'waiting' | 'good' | 'bad';
  /** `200 OK`, `404 NoSuchKey`, `waiting`, `no answer`. */
  readonly text: string;
  /** S3's error code. */
  readonly code?: string;
}

const words: Readonly<Record<number, string>> = {
  100: 'Continue',
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  206: 'Partial Content',
  301: 'Moved Permanently',
  302: 'Found',
  303: 'See Other',
  304: 'Not Modified',
  307: 'Temporary Redirect',
  308: 'Permanent Redirect',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  416: 'Range Not Satisfiable',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Slow Down',
  507: 'Insufficient Storage',
};

const known = new WeakMap<object, Outcome>();

/** How a request ended. An error inside an answer with status 200, such as that to a long copy, counts as failed. */
export function outcomeOf({ response, failure }: Pick<Exchange, 'response' | 'failure'>): Outcome {
  if (!response)
    return failure === undefined ? { tone: 'waiting', text: 'waiting' } : { tone: 'bad', text: 'no answer' };
  const seen = known.get(response);
  if (seen) return seen;
  const { status, body } = response;
  const code = elementsOf(body).Code;
  const isGood = status < 300 && code === undefined;
  const outcome: Outcome = {
    tone: isGood ? 'good' : 'bad',
    text: `${status} ${code ?? statusWord(status)}`.trim(),
    ...(code !== undefined && { code }),
  };
  known.set(response, outcome);
  return outcome;
}

/** HTTP's words for a status, such as `Not Found`; empty for an unknown one. */
export function statusWord(status: number): string {
  return words[status] ?? '';
}
