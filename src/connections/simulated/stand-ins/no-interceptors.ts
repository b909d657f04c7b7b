/**
 * What the build puts in place of the interceptors that MSW would put before `fetch`, `XMLHttpRequest` and `WebSocket` of a
 * page without a service worker: here the engine is asked without them. And no WebSocket of the page is anybody's business.
 */
class NoInterceptor {
  /** Whether it takes anything in this environment. */
  predicate(): boolean {
    return false;
  }

  apply(): void {
    // Nothing is taken.
  }

  dispose(): void {
    // Nothing was.
  }

  on(): void {
    // Nothing will ever be told.
  }

  removeListener(): void {
    // There is none.
  }
}

export {
  NoInterceptor as FetchInterceptor,
  NoInterceptor as WebSocketInterceptor,
  NoInterceptor as XMLHttpRequestInterceptor,
};

/** What MSW compares connections with that it logs. There is none. */
export class WebSocketClientConnection {
  socket: undefined;
}

/** The same, at the other end. */
export class WebSocketServerConnection {
  socket: undefined;
}
