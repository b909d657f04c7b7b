import typesUrl from 'virtual:editor-types';
import type { LanguageMethods, LanguageStart } from './protocol.ts';
import { WorkerCalls } from './worker-calls.ts';
import LanguageWorker from './worker.ts?worker';

/** How long the language worker is left alone after it failed: it is asked with every key. Milliseconds. */
const rest = 30_000;

const language = new WorkerCalls(() => {
  const worker = new LanguageWorker();
  // Absolute: the worker's own address is another.
  const start: LanguageStart = { typesUrl: new URL(typesUrl, location.href).href };
  worker.postMessage(start);
  return worker;
}, rest);

/** Starts the page's one language worker, so that it loads while the editor does. */
export function startLanguage(): void {
  language.start();
}

/** Asks the language worker. Rejects with `LanguageUnavailable` when it cannot answer. */
export function askLanguage<Method extends keyof LanguageMethods>(
  method: Method,
  ...parameters: Parameters<LanguageMethods[Method]>
): ReturnType<LanguageMethods[Method]> {
  return language.ask(method, ...parameters);
}
