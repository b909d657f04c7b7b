import { cpuSeconds } from './cpu-seconds.ts';
import type { Programs } from './find-webkit.ts';
import { ask, startDriver } from './start-driver.ts';

/** An open WebKit with one page. */
export interface WebKit {
  /** Opens a page, and waits until it and its scripts are loaded. */
  visit(url: string): Promise<void>;
  /** Calls a function in the page, which is sent there as text, and answers what it returns. */
  look<Parameters extends readonly unknown[], Value>(
    script: (...parameters: Parameters) => Value,
    ...parameters: Parameters
  ): Promise<Value>;
  /** Clicks what an XPath finds as a person does: once it is there, in sight, and nothing lies over it. */
  click(xpath: string): Promise<void>;
  /** Presses keys, one after the other: signs, or those that WebDriver names by signs of their own. */
  press(keys: string): Promise<void>;
  /** The time of a processor that the browser has used so far, in seconds. */
  cpuSeconds(): number;
  close(): Promise<void>;
}

/** Keys by WebDriver's signs for them. @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const keys = { enter: '\uE007', left: '\uE012', right: '\uE014' } as const;

/** Asks again and again until an answer is as it should be, and says at the end of its patience what it was instead. */
export async function until<Value>(
  ask: () => Promise<Value>,
  isSo: (value: Value) => boolean,
  milliseconds: number,
): Promise<Value> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (isSo(value)) return value;
    if (performance.now() > end) throw new Error(`After ${milliseconds} ms it is ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Opens WebKit, and drives it.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */
export async function openWebKit(programs: Programs): Promise<WebKit> {
  const { pid, sessions, stop } = await startDriver(programs);
  try {
    const { sessionId } = (await ask('POST', sessions, {
      capabilities: {
        alwaysMatch: {
          timeouts: { script: 60_000, pageLoad: 120_000 },
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        },
      },
    })) as { sessionId: string };
    const session = `${sessions}/${sessionId}`;
    const look: WebKit['look'] = async (script, ...args) =>
      (await ask('POST', `${session}/execute/sync`, {
        script: `return (${script.toString()})(...arguments)`,
        args,
      })) as ReturnType<typeof script>;
    return {
      look,
      visit: async (url) => {
        await ask('POST', `${session}/url`, { url });
        // The driver may answer when the text of the page is there and its scripts are not.
        await until(
          () => look(() => document.readyState),
          (state) => state === 'complete',
          60_000,
        );
      },
      click: async (xpath) => {
        const attempt = async () => {
          const found = await ask('POST', `${session}/element`, { using: 'xpath', value: xpath });
          const [id] = Object.values(found as Record<string, string>);
          // The driver scrolls as little as it must, and then a bar of the page may lie over it.
          await ask('POST', `${session}/execute/sync`, {
            script: `arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })`,
            args: [found],
          });
          await ask('POST', `${session}/element/${id}/click`, {});
        };
        await until(
          () => attempt().then(() => '', String),
          (refusal) => refusal === '',
          60_000,
        );
      },
      press: async (keys) => {
        const actions = Array.from(keys).flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await ask('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      cpuSeconds: () => cpuSeconds(pid),
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
