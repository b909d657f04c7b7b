/** Milliseconds that a worker has for its answer; a browser may have to start it first, on a machine with more to do. */
const patience = 3_000;

/** Who takes what the page sends now. */
export type Interceptor =
  | 'worker'
  /** The browser goes past the worker that controls the page, as developer tools can make it. */
  | 'network'
  /** The worker should have answered by now. */
  | 'nobody';

/**
 * Asks who takes what the page sends now, in the only way that tells: by a request. It is for the worker's own script, so that
 * a browser which goes past the worker fetches that, without a complaint. A worker answers with a message, upon which the
 * request is taken back.
 */
export async function askInterceptor(base: string): Promise<Interceptor> {
  const question = crypto.randomUUID();
  const end = new AbortController();
  const { signal } = end;
  const told = new Promise<Interceptor>((resolve) => {
    const hear = ({ data }: MessageEvent<unknown>) => {
      if (isAnswer(data) && data.intercepted === question) resolve('worker');
    };
    navigator.serviceWorker.addEventListener('message', hear, { signal });
  });
  const fetched = fetch(`${base}service-worker.js?question=${question}`, {
    method: 'HEAD',
    cache: 'no-store',
    signal,
  }).then(
    ({ status }): Interceptor => (status === 204 ? 'worker' : 'network'),
    (): Interceptor => 'network',
  );
  const late = new Promise<Interceptor>((resolve) => {
    const timer = setTimeout(() => resolve('nobody'), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([told, fetched, late]);
  } finally {
    end.abort();
  }
}

function isAnswer(data: unknown): data is { readonly intercepted: unknown } {
  return typeof data === 'object' && data !== null && 'intercepted' in data;
}
