import type { CallService, Services } from '../../runtime/services.ts';
import type { Requests } from './requests.ts';

/** How a program gets what it waits for from the page. */
export interface Way {
  /** Whether answers are there when a call of these returns. Otherwise they are promises. */
  readonly blocks: boolean;
  readonly request: (...parameters: Parameters<Requests['send']>) => unknown;
  readonly call: (...parameters: Parameters<CallService>) => unknown;
  readonly sleep: (milliseconds: number) => unknown;
}

/** The way of browsers where a program is put aside while it waits, by a switch of stacks (JSPI). */
export function promisingWay(requests: Requests, services: Services): Way {
  const later = setTimeout.bind(globalThis);
  return {
    blocks: false,
    request: requests.send,
    call: services.call,
    sleep: (milliseconds) => new Promise((resolve) => later(resolve, milliseconds)),
  };
}
