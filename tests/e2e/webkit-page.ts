import { expect, test as base } from '@playwright/test';
import { told } from '../../scripts/e2e/environment.ts';
import { findWebKit, type Programs } from '../../scripts/webkit/find-webkit.ts';
import { openWebKit, until, type WebKit } from '../../scripts/webkit/webkit.ts';

/** Long enough for Python's first start on a machine that has other work to do, in milliseconds. */
export const patience = 170_000;

/** A test in a WebKit of its own, in which nothing is kept of others. Where there is no WebKit, it is skipped. */
export const test = base.extend<{ readonly webkit: WebKit }>({
  webkit: async ({}, use) => {
    const found = findWebKit();
    if ('reason' in found) base.skip(true, found.reason);
    const webkit = await openWebKit(found as Programs);
    await use(webkit);
    await webkit.close();
  },
});

/** Opens a page of the site, and begins to keep what it complains of. */
export async function visit(webkit: WebKit, address: string): Promise<void> {
  await webkit.visit(`${told('root')?.url}${address}`);
  await webkit.look(() => {
    const complaints: string[] = [];
    Object.assign(window, { complaints });
    addEventListener('error', ({ message }) => complaints.push(message));
    addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
  });
}

/** Opens a slide, once the deck has its keys. */
export async function visitSlide(webkit: WebKit, deck: string, id: string): Promise<void> {
  await visit(webkit, `present/${deck}/#${id}`);
  await until(
    () => webkit.look(() => document.querySelector('slide-deck[data-ready]') !== null),
    Boolean,
    60_000,
  );
}

/** What the page has complained of since it was opened. */
export function complaints(webkit: WebKit): Promise<readonly string[]> {
  return webkit.look(() => (window as unknown as { complaints: string[] }).complaints);
}

/** One runnable block of the page, by its accessible name. */
export class WebKitBlock {
  readonly #webkit: WebKit;
  readonly #name: string;

  constructor(webkit: WebKit, name: string) {
    this.#webkit = webkit;
    this.#name = name;
  }

  /** Presses a button of the block, once it can be pressed. */
  async press(button: string): Promise<void> {
    await this.#webkit.click(`//section[@aria-label="${this.#name}"]//button[normalize-space()="${button}"]`);
  }

  /** Changes the code as if another tab had written it into storage. */
  async setCode(code: string): Promise<void> {
    await this.#webkit.look(
      (name, newCode) => {
        const section = document.querySelector(`section[aria-label="${name}"]`);
        const data = section?.parentElement?.querySelector('script[type="application/json"]')?.textContent;
        const { id } = JSON.parse(data ?? '{}') as { id: string };
        const newValue = JSON.stringify({ version: 1, code: newCode, original: '' });
        dispatchEvent(new StorageEvent('storage', { key: `learn-s3/code/${id}`, newValue }));
      },
      this.#name,
      code,
    );
  }

  /** Runs the program, or other code, to an end of this kind, and answers what it has printed, with `last` in it. */
  async run(state: 'done' | 'failed', last: string, code?: string): Promise<string> {
    if (code !== undefined) await this.setCode(code);
    await this.press('Run');
    const ran = await until(
      () => this.now(),
      (now) => now.state !== 'running' && (now.state !== state || now.output.includes(last)),
      patience,
    );
    expect(ran).toMatchObject({ state });
    return ran.output;
  }

  /** Begins a program, stops it once it has printed `looping`, and answers how many milliseconds that has taken. */
  async stop(code: string): Promise<number> {
    await this.setCode(code);
    await this.press('Run');
    await until(
      () => this.now(),
      ({ output }) => output.includes('looping'),
      patience,
    );
    const pressed = performance.now();
    await this.press('Stop');
    await until(
      () => this.now(),
      ({ state }) => state === 'stopped',
      30_000,
    );
    return performance.now() - pressed;
  }

  /** Has an exercise checked to this end, and answers the verdict. */
  async check(check: 'passed' | 'failed'): Promise<string> {
    await this.press('Check');
    const checked = await until(
      () => this.now(),
      (now) => now.check === check && now.verdict !== '',
      patience,
    );
    return checked.verdict;
  }

  /** Takes the solution of an exercise over. */
  async useSolution(): Promise<void> {
    await this.press('Solution');
    await this.press('Use this solution');
  }

  /** What the block shows now: its code, how its run is, what it has printed, its requests, and what an exercise's check has said. */
  now() {
    return this.#webkit.look((name) => {
      const section = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
      if (!section) throw new Error(`There is no block named ${name}.`);
      const textOf = (part: string) => section.querySelector(part)?.textContent ?? '';
      return {
        state: section.dataset.runState,
        check: section.dataset.check,
        code: textOf('.block-code'),
        output: textOf('[role=log]'),
        summary: textOf('.run-summary'),
        verdict: textOf('[role=status]'),
      };
    }, this.#name);
  }
}
