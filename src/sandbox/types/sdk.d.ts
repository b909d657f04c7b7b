// Node's modules that the SDK's own types name. Programs here cannot import them; without these declarations
// the types that mention them, above all that of `Body`, would be `any`.

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
