import { workerScript } from '#offline/worker-script';

/** Milliseconds that a worker has for its answer; the browser may have to start it first, on a busy machine. */
const patience = 3_000;

/** Who receives what the page sends now. */
export type Interceptor =
  | 'worker'
  /** The browser bypasses the worker that controls the page, as developer tools can make it do. */
  | 'network'
  /** The worker should have answered by now. */
  | 'nobody';

/**
 * Finds out who receives what the page sends now, in the only way that tells: by a request. It is for the worker's own
 * script, so that a browser that bypasses the worker fetches that, without a complaint. A worker answers with a message, and
 * the request is then aborted.
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
  const fetched = fetch(`${base}${workerScript}?question=${question}`, {
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
