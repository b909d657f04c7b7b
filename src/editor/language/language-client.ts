import typesUrl from 'virtual:editor-types';
import type { LanguageMethods, LanguageStart } from './protocol.ts';
import { WorkerCalls } from './worker-calls.ts';
import LanguageWorker from './worker.ts?worker';

/** How many milliseconds pass before a failed language worker is started again: every key press asks it. */
const rest = 30_000;

const language = new WorkerCalls(() => {
  const worker = new LanguageWorker();
  // Absolute, since the worker resolves addresses against its own.
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
