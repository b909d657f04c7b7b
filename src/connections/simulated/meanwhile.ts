import { parseAddress } from '#protocol/address';
import { type OperationName, operationOf } from '#protocol/operations';
import type { Seed } from './seed.ts';

/** What another program stores while a program is on its way from one request to the next. */
export interface Meanwhile {
  /** The operation of the request after which it does, the first one for this key. */
  readonly after: OperationName;
  readonly key: string;
  readonly stores: Seed;
}

/** Answers as `answer` does, while others `store` something between two requests. */
export function amongOthers(
  answer: (request: Request) => Promise<Response>,
  others: readonly Meanwhile[],
  store: (seed: Seed) => Promise<void>,
): (request: Request) => Promise<Response> {
  const waiting = new Set(others);
  return async (request) => {
    const response = await answer(request);
    const key = parseAddress(new URL(request.url))?.key;
    const due = [...waiting].find((one) => one.key === key && one.after === operationOf(request));
    if (due) {
      waiting.delete(due);
      await store(due.stores);
    }
    return response;
  };
}
