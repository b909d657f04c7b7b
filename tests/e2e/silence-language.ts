import type { BrowserContext } from '@playwright/test';

/**
 * Keeps the workers that check types from being told anything (`src/editor/language/worker.ts`): to load the types of the SDK is the
 * dearest part of an editor. The compiler, which runs the same script, is left alone. A page is then as it is while the types are
 * still on their way. The workers stay: a browser would wait for ever for the script of one that is gone.
 */
export async function silenceLanguage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const silent = new WeakSet<Worker>();
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
      // Only a worker for types is told where they are.
      if (typeof message === 'object' && message !== null && 'typesUrl' in message) silent.add(this);
      if (!silent.has(this)) Reflect.apply(postMessage, this, [message, ...rest]);
    };
  });
}
