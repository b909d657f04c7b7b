/**
 * Adds what Node and newer browsers have and some browsers do not, so that programs run the same in all of them.
 * WebKit cannot iterate streams, and Firefox before 145 knows neither `Promise.try` nor `Uint8Array.fromBase64`.
 */
export function completePlatform(scope: typeof globalThis): void {
  const streams = scope.ReadableStream.prototype;
  add(streams, 'values', function (this: ReadableStream, options?: { preventCancel?: boolean }) {
    return chunksOf(this, options?.preventCancel === true);
  });
  add(streams, Symbol.asyncIterator, Reflect.get(streams, 'values'));
  add(scope.ReadableStream, 'from', streamFrom);
  add(scope.Array, 'fromAsync', arrayFromAsync);
  add(
    scope.Promise,
    'try',
    (action: (...args: unknown[]) => unknown, ...args: unknown[]) =>
      new Promise((resolve) => resolve(action(...args))),
  );
  add(scope.AbortSignal, 'any', anySignal);
  add(scope.Blob.prototype, 'bytes', async function (this: Blob) {
    return new Uint8Array(await this.arrayBuffer());
  });
  for (const { prototype } of [scope.Response, scope.Request]) {
    add(prototype, 'bytes', async function (this: Response) {
      return new Uint8Array(await this.arrayBuffer());
    });
  }
}

function add(holder: object, name: string | symbol, value: unknown): void {
  if (name in holder) return;
  Object.defineProperty(holder, name, { value, writable: true, configurable: true });
}

/** @see https://streams.spec.whatwg.org/#rs-asynciterator */
async function* chunksOf(stream: ReadableStream, keeps: boolean): AsyncGenerator<unknown, void> {
  const reader = stream.getReader() as ReadableStreamDefaultReader<unknown>;
  let isOver = false;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    isOver = true;
  } catch (error) {
    isOver = true;
    throw error;
  } finally {
    if (!isOver && !keeps) await reader.cancel();
    reader.releaseLock();
  }
}

/** @see https://streams.spec.whatwg.org/#rs-from */
function streamFrom(items: AsyncIterable<unknown> | Iterable<unknown>): ReadableStream {
  const source = items as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
  const iterator = source[Symbol.asyncIterator]?.() ?? source[Symbol.iterator]?.();
  if (!iterator) throw new TypeError('ReadableStream.from needs something to iterate.');
  return new ReadableStream(
    {
      pull: async (controller) => {
        const next: IteratorResult<unknown> = await iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(await next.value);
      },
      cancel: async (reason) => {
        await iterator.return?.(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** @see https://tc39.es/proposal-array-from-async/ */
async function arrayFromAsync(
  items: AsyncIterable<unknown> | Iterable<unknown> | ArrayLike<unknown>,
  map: (value: unknown, index: number) => unknown = (value) => value,
): Promise<unknown[]> {
  const isIterable = Symbol.asyncIterator in items || Symbol.iterator in items;
  const found: unknown[] = [];
  for await (const item of isIterable ? items : Array.from(items)) found.push(await map(item, found.length));
  return found;
}

/** @see https://dom.spec.whatwg.org/#dom-abortsignal-any */
function anySignal(signals: Iterable<AbortSignal>): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: controller.signal });
  }
  return controller.signal;
}
