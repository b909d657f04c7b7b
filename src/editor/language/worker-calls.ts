import type { LanguageRequest, LanguageResponse, WorkerMethods } from './protocol.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The error of a worker that does not answer: its file or its types could not be loaded, or it failed. */
class LanguageUnavailable extends Error {
  override name = 'LanguageUnavailable';
}

/** Calls a worker, which is started when it is first needed. After a failure, the next call starts another worker. */
export class WorkerCalls {
  readonly #create: () => Worker;
  readonly #rest: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;
  #failedAt = -Infinity;

  /**
   * @param create Starts a worker that serves `WorkerMethods`.
   * @param rest How many milliseconds after a failure no other worker is started.
   */
  constructor(create: () => Worker, rest = 0) {
    this.#create = create;
    this.#rest = rest;
  }

  /** Starts the worker, so that it loads before it is first called. */
  start(): Worker | undefined {
    if (this.#worker) return this.#worker;
    if (performance.now() < this.#failedAt + this.#rest) return undefined;
    try {
      const worker = (this.#worker = this.#create());
      worker.addEventListener('message', ({ data }: MessageEvent<LanguageResponse>) => this.#settle(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        this.#breakDown(worker, event.message);
      });
      return worker;
    } catch {
      this.#failedAt = performance.now();
      return undefined;
    }
  }

  /** Calls one of the worker's methods. Rejects with `LanguageUnavailable` if the worker cannot answer. */
  ask<Method extends keyof WorkerMethods>(
    method: Method,
    ...parameters: Parameters<WorkerMethods[Method]>
  ): ReturnType<WorkerMethods[Method]> {
    const answer = new Promise<unknown>((resolve, reject) => {
      const worker = this.start();
      if (!worker) {
        reject(new LanguageUnavailable());
        return;
      }
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      const request: LanguageRequest = { id: this.#lastId, method, parameters };
      worker.postMessage(request);
    });
    // The worker serves `WorkerMethods`, so its answer has the method's type.
    return answer as ReturnType<WorkerMethods[Method]>;
  }

  #settle({ id, value, error }: LanguageResponse): void {
    const asked = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new LanguageUnavailable(error));
  }

  #breakDown(worker: Worker, reason: string): void {
    worker.terminate();
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    this.#failedAt = performance.now();
    for (const { reject } of this.#waiting.values()) reject(new LanguageUnavailable(reason));
    this.#waiting.clear();
  }
}
