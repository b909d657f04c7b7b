import typesUrl from 'virtual:editor-types';
import type { LanguageRequest, LanguageResponse, LanguageStart, WorkerMethods } from './protocol.ts';
import LanguageWorker from './worker.ts?worker';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Why the worker does not answer: its file or its types could not be loaded, or it failed. */
export class LanguageUnavailable extends Error {
  override name = 'LanguageUnavailable';
}

let worker: Worker | undefined;
let broken: LanguageUnavailable | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Starts the page's one language worker, so that it loads while the editor does. */
export function startLanguage(): void {
  if (worker || broken) return;
  try {
    worker = new LanguageWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<LanguageResponse>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      breakDown(event.message);
    });
    // Absolute: the worker's own address is another.
    const start: LanguageStart = { typesUrl: new URL(typesUrl, location.href).href };
    worker.postMessage(start);
  } catch (error) {
    breakDown(String(error));
  }
}

/** Asks the language worker. Rejects with `LanguageUnavailable` when it cannot answer. */
export function askLanguage<Method extends keyof WorkerMethods>(
  method: Method,
  ...parameters: Parameters<WorkerMethods[Method]>
): ReturnType<WorkerMethods[Method]> {
  startLanguage();
  const answer = new Promise<unknown>((resolve, reject) => {
    if (!worker) {
      reject(broken ?? new LanguageUnavailable());
      return;
    }
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    const request: LanguageRequest = { id: lastId, method, parameters };
    worker.postMessage(request);
  });
  // The worker serves `WorkerMethods`, so an answer is of the method's type.
  return answer as ReturnType<WorkerMethods[Method]>;
}

function settle({ id, value, error }: LanguageResponse): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error === undefined) asked?.resolve(value);
  else asked?.reject(new LanguageUnavailable(error));
}

function breakDown(reason: string): void {
  worker?.terminate();
  worker = undefined;
  broken = new LanguageUnavailable(reason);
  for (const { reject } of waiting.values()) reject(broken);
  waiting.clear();
}
