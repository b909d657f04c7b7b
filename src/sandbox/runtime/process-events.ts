type Listener = (...args: unknown[]) => void;

/**
 * The events of `process`, and its `emitWarning`.
 *
 * @see https://nodejs.org/api/process.html#process-events
 */
export function createProcessEvents(warn: (text: string) => void) {
  const listeners = new Map<string | symbol, { listener: Listener; isOnce: boolean }[]>();
  const listenersOf = (event: string | symbol) => listeners.get(event) ?? [];

  const on = (event: string | symbol, listener: Listener, isOnce = false) => {
    if (typeof listener !== 'function') {
      const error = new TypeError('The "listener" argument must be of type function.');
      throw Object.assign(error, { code: 'ERR_INVALID_ARG_TYPE' });
    }
    listeners.set(event, [...listenersOf(event), { listener, isOnce }]);
  };
  const off = (event: string | symbol, listener: Listener) => {
    const all = listenersOf(event);
    const index = all.findLastIndex((entry) => entry.listener === listener);
    listeners.set(
      event,
      all.filter((_, at) => at !== index),
    );
  };
  const emit = (event: string | symbol, ...args: unknown[]): boolean => {
    const all = listenersOf(event);
    for (const { listener, isOnce } of all) {
      if (isOnce) off(event, listener);
      listener.apply(globalThis.process, args);
    }
    return all.length > 0;
  };
  const fluent =
    <Args extends unknown[]>(action: (...args: Args) => void) =>
    (...args: Args) => {
      action(...args);
      return globalThis.process;
    };
  const once = fluent((event: string | symbol, listener: Listener) => on(event, listener, true));
  const emitWarning = (warning: unknown, options: unknown = 'Warning', code?: unknown) => {
    const of =
      typeof options === 'object' && options !== null ? (options as Record<string, unknown>) : undefined;
    const name = of ? (of.type ?? 'Warning') : options;
    const error = warning instanceof Error ? warning : Object.assign(new Error(String(warning)), { name });
    const id = (of ? of.code : code) as string | undefined;
    warn(`(node:1) ${id === undefined ? '' : `[${id}] `}${error.name}: ${error.message}`);
    queueMicrotask(() => emit('warning', error));
  };

  return {
    emit,
    methods: {
      addListener: fluent(on),
      emit,
      emitWarning,
      eventNames: () => [...listeners.keys()].filter((event) => listenersOf(event).length > 0),
      listenerCount: (event: string | symbol) => listenersOf(event).length,
      listeners: (event: string | symbol) => listenersOf(event).map(({ listener }) => listener),
      off: fluent(off),
      on: fluent((event: string | symbol, listener: Listener) => on(event, listener)),
      once,
      prependListener: fluent(on),
      removeAllListeners: fluent((event?: string | symbol) =>
        event === undefined ? listeners.clear() : listeners.delete(event),
      ),
      removeListener: fluent(off),
      setMaxListeners: fluent(() => undefined),
    },
  };
}
