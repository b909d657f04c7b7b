/**
 * `node:events`.
 *
 * @see https://nodejs.org/api/events.html
 */
import { EventEmitter } from 'events';

interface OnOptions {
  readonly signal?: AbortSignal;
  readonly close?: readonly string[];
}

/** The events of one name as they come, each as the array of its arguments. */
async function* on(emitter: EventEmitter, event: string | symbol, { signal, close = [] }: OnOptions = {}) {
  const waiting: unknown[][] = [];
  let problem: unknown;
  let isClosed = false as boolean;
  let wake: () => void = () => undefined;
  const add = (...args: unknown[]) => {
    waiting.push(args);
    wake();
  };
  const fail = (error: unknown) => {
    problem = error;
    isClosed = true;
    wake();
  };
  const end = () => {
    isClosed = true;
    wake();
  };
  const abort = () => fail(signal?.reason);
  emitter.on(event, add);
  if (event !== 'error') emitter.on('error', fail);
  for (const name of close) emitter.on(name, end);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  try {
    for (;;) {
      for (let next = waiting.shift(); next; next = waiting.shift()) yield next;
      if (problem !== undefined) throw problem as Error;
      if (isClosed) return;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    emitter.off(event, add).off('error', fail);
    for (const name of close) emitter.off(name, end);
    signal?.removeEventListener('abort', abort);
  }
}

const getEventListeners = (emitter: EventEmitter, event: string | symbol) => emitter.listeners(event);
const setMaxListeners = (count: number, ...emitters: EventEmitter[]) => {
  for (const emitter of emitters) emitter.setMaxListeners(count);
};
Object.assign(EventEmitter, { getEventListeners, on, setMaxListeners });

const { defaultMaxListeners } = EventEmitter;
const once = (emitter: EventEmitter, event: string | symbol, options?: { signal?: AbortSignal }) =>
  EventEmitter.once(emitter, event, options);
export { defaultMaxListeners, EventEmitter, getEventListeners, on, once, setMaxListeners };
export default EventEmitter;
