// Node's modules that the SDK's own types name. Programs here cannot import them; without these declarations
// the types that mention them, above all that of `Body`, would be `any`.

declare module 'node:stream' {
  /** A stream of Node's. */
  export interface Stream {
    pipe<Destination>(destination: Destination): Destination;
  }
  /** Data that arrives in chunks, in Node. Read it with `for await (const chunk of stream)`, once. */
  export class Readable implements Stream {
    readonly readable: boolean;
    pipe<Destination>(destination: Destination): Destination;
    destroy(error?: Error): this;
    [Symbol.asyncIterator](): AsyncIterableIterator<any>;
  }
  export class Writable implements Stream {
    constructor(options?: WritableOptions);
    pipe<Destination>(destination: Destination): Destination;
    write(chunk: any): boolean;
    end(): this;
  }
  export interface WritableOptions {
    highWaterMark?: number;
  }
  export class Duplex extends Readable {
    write(chunk: any): boolean;
    end(): this;
  }
}
declare module 'stream' {
  export * from 'node:stream';
}
declare module 'node:stream/web' {
  const WebReadableStream: typeof ReadableStream;
  type WebReadableStream<Chunk = any> = ReadableStream<Chunk>;
  export { WebReadableStream as ReadableStream };
}
declare module 'node:fs' {
  import type { Readable } from 'node:stream';
  export interface ReadStream extends Readable {
    readonly path: string | Buffer;
  }
}
declare module 'node:http' {
  import type { Readable } from 'node:stream';
  export interface AgentOptions {
    keepAlive?: boolean;
    maxSockets?: number;
  }
  export interface Agent {
    readonly options: AgentOptions;
    destroy(): void;
  }
  /** A response in Node. */
  export interface IncomingMessage extends Readable {
    readonly headers: Record<string, string | string[] | undefined>;
    readonly statusCode?: number;
  }
}
declare module 'node:https' {
  export { Agent, AgentOptions } from 'node:http';
}
declare module 'node:http2' {
  import type { Readable } from 'node:stream';
  export interface ClientHttp2Stream extends Readable {
    close(code?: number): void;
  }
}
declare module 'events' {
  /** Something that tells listeners what happens to it. */
  export class EventEmitter {
    on(event: string, listener: (...args: any[]) => void): this;
    once(event: string, listener: (...args: any[]) => void): this;
    off(event: string, listener: (...args: any[]) => void): this;
    emit(event: string, ...args: any[]): boolean;
    removeAllListeners(event?: string): this;
  }
}
