import { programFrames } from './stack.ts';

/** The header by which a module tells the sandbox's `fetch` who called it. It never leaves the worker. */
export const callSiteHeader = 'x-learn-s3-call-site';

/** Where modules of the sandbox note call sites: `globalThis[callSites]`. */
export const callSites = Symbol.for('learn-s3.call-sites');

/** The stacks of the calls under way, by the marks that their requests carry in {@link callSiteHeader}. */
export class CallSites {
  readonly #stacks = new Map<string, Error>();
  #lastId = 0;

  /** Notes a call site and answers the mark for its requests. The engine writes the stack only if it is read: seldom. */
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

  /** The same promise, but an error that has no place in the program gets that of the call. */
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
 * V8 follows an `await` back to its call, but not an answer that came as a message; other engines follow neither. So the
 * error of a request would have no place in the reader's program.
 */
function addPlace(error: unknown, site: Error): void {
  if (!(error instanceof Error)) return;
  const { stack = '' } = error;
  if (programFrames(stack).length > 0) return;
  const frames = (site.stack ?? '').split('\n').filter((line) => programFrames(line).length > 0);
  if (frames.length === 0) return;
  // `defineProperty`, because the stack of a `DOMException` cannot be assigned.
  Reflect.defineProperty(error, 'stack', {
    value: [stack, ...frames].join('\n'),
    writable: true,
    configurable: true,
  });
}
