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
}
