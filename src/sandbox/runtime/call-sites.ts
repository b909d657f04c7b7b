import { programFrames } from './stack.ts';

/** The header by which a module tells the sandbox's `fetch` who called it. It never leaves the worker. */
export const callSiteHeader = 'x-learn-s3-call-site';

/** Where modules of the sandbox note call sites: `globalThis[callSites]`. */
export const callSites = Symbol.for('learn-s3.call-sites');

/** The stacks of the calls under way, by what their requests carry in {@link callSiteHeader}. */
export class CallSites {
  readonly #stacks = new Map<string, Error>();
  #lastId = 0;

  /** Notes a call site and answers the mark for its requests. Engines write the stack out when it is read: mostly never. */
  note(site: Error): string {
    const id = String(++this.#lastId);
    this.#stacks.set(id, site);
    return id;
  }

  forget(id: string): void {
    this.#stacks.delete(id);
  }

  stackOf(id: string): string {
    return this.#stacks.get(id)?.stack ?? '';
  }

  /** The same promise, whose error has a place in the program: that of the call that it came of, where it has no other. */
  async place<Value>(promise: Promise<Value>, site: Error): Promise<Value> {
    try {
      return await promise;
    } catch (error) {
      addPlace(error, site);
      throw error;
    }
  }
}

/**
 * V8 follows `await` back to a call, but not an answer that came as a message; other engines follow nothing: the error of
 * a request would have no place in the reader's program.
 */
function addPlace(error: unknown, site: Error): void {
  if (!(error instanceof Error)) return;
  const { stack = '' } = error;
  if (programFrames(stack).length > 0) return;
  const frames = (site.stack ?? '').split('\n').filter((line) => programFrames(line).length > 0);
  if (frames.length === 0) return;
  // `defineProperty`, as a `DOMException` has no stack that could be set.
  Reflect.defineProperty(error, 'stack', {
    value: [stack, ...frames].join('\n'),
    writable: true,
    configurable: true,
  });
}
