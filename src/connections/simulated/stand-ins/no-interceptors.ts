/**
 * What the build puts in place of the interceptors that MSW would put before `fetch`, `XMLHttpRequest` and `WebSocket` of a
 * page without a service worker: such a page asks the engine itself here, and WebSockets concern nobody.
 */
class NoInterceptor {
  /** Whether it intercepts anything in this environment. */
  predicate(): boolean {
    return false;
  }

  apply(): void {
    // Nothing is intercepted.
  }

  dispose(): void {
    // Nothing was intercepted.
  }

  on(): void {
    // No event will ever come.
  }

  removeListener(): void {
    // There is no listener.
  }
}

export {
  NoInterceptor as FetchInterceptor,
  NoInterceptor as WebSocketInterceptor,
  NoInterceptor as XMLHttpRequestInterceptor,
};

/** What MSW compares the connections with that it would log. There are none. */
export class WebSocketClientConnection {
  socket: undefined;
}

/** The same, at the other end. */
export class WebSocketServerConnection {
  socket: undefined;
}
