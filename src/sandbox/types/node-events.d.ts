/** Something that tells listeners what happens to it. */
declare module 'node:events' {
  type Listener = (...args: any[]) => void;
  export class EventEmitter implements NodeJS.EventEmitter {
    static defaultMaxListeners: number;
    static readonly EventEmitter: typeof EventEmitter;
    static once: typeof once;
    static on: typeof on;
    constructor(options?: { captureRejections?: boolean });
    /** Calls `listener` each time. */
    on(event: string | symbol, listener: Listener): this;
    addListener(event: string | symbol, listener: Listener): this;
    /** Calls `listener` the first time. */
    once(event: string | symbol, listener: Listener): this;
    off(event: string | symbol, listener: Listener): this;
    removeListener(event: string | symbol, listener: Listener): this;
    removeAllListeners(event?: string | symbol): this;
    prependListener(event: string | symbol, listener: Listener): this;
    prependOnceListener(event: string | symbol, listener: Listener): this;
    /** Tells all listeners. Answers whether there was one. */
    emit(event: string | symbol, ...args: any[]): boolean;
    eventNames(): (string | symbol)[];
    listenerCount(event: string | symbol): number;
    listeners(event: string | symbol): Function[];
    setMaxListeners(count: number): this;
    getMaxListeners(): number;
  }
  /** Waits for an event. Answers its arguments. */
  export function once(
    emitter: NodeJS.EventEmitter | EventTarget,
    event: string | symbol,
    options?: { signal?: AbortSignal },
  ): Promise<any[]>;
  /** Each event of a name, as the array of its arguments. */
  export function on(
    emitter: NodeJS.EventEmitter,
    event: string | symbol,
    options?: { signal?: AbortSignal; close?: string[] },
  ): AsyncIterableIterator<any[]>;
  export function getEventListeners(emitter: EventEmitter, event: string | symbol): Function[];
  export function setMaxListeners(count: number, ...emitters: EventEmitter[]): void;
  export default EventEmitter;
}
