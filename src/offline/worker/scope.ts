/** What of a service worker's global scope is used here; TypeScript's types of it clash with those of a page. */
export interface WorkerScope {
  readonly location: URL;
  readonly registration: { readonly scope: string; unregister: () => Promise<boolean> };
  readonly caches: CacheStorage;
  readonly crypto: Crypto;
  readonly navigator: Navigator;
  readonly clients: {
    get(id: string): Promise<PageClient | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled?: boolean }): Promise<readonly PageClient[]>;
  };
  fetch: typeof fetch;
  skipWaiting: () => Promise<void>;
  addEventListener<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ): void;
}

/** A page, as a worker sees it. */
interface PageClient {
  postMessage(message: unknown): void;
}

interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page, which the worker may answer. */
export interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(response: Response | Promise<Response>): void;
  stopImmediatePropagation(): void;
}

interface WorkerEvents {
  readonly install: WaitingEvent;
  readonly activate: WaitingEvent;
  readonly fetch: FetchEvent;
  readonly message: WaitingEvent & { readonly data: unknown; readonly source: PageClient | null };
}
