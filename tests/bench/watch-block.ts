import type { Locator } from '@playwright/test';

/** Milliseconds since the click on Run. */
export interface RunTimes {
  readonly firstOutput: number;
  readonly lastOutput: number;
}

/** Presses Run with the mouse, and answers when the output was drawn, by the page's own clock. */
export async function timeRun(section: Locator): Promise<RunTimes> {
  const watching = await section.evaluateHandle((block) => {
    const output = block.querySelector<HTMLElement>('[role="log"]');
    const times = new Promise<RunTimes>((resolve) => {
      block.addEventListener(
        'click',
        ({ timeStamp: begun }) => {
          let first: number | undefined;
          let last = 0;
          const look = () => {
            const now = performance.now() - begun;
            const isRunning = block.getAttribute('data-run-state') === 'running';
            if (output?.querySelector('.entry')) first ??= now;
            if (isRunning || first === undefined) return;
            outputObserver.disconnect();
            stateObserver.disconnect();
            resolve({ firstOutput: first, lastOutput: Math.max(last, first) });
          };
          const outputObserver = new MutationObserver(() => {
            last = performance.now() - begun;
            look();
          });
          const stateObserver = new MutationObserver(look);
          if (output) outputObserver.observe(output, { childList: true, subtree: true });
          stateObserver.observe(block, { attributes: true, attributeFilter: ['data-run-state'] });
        },
        { capture: true, once: true },
      );
    });
    return { times };
  });
  await section.getByRole('button', { name: 'Run', exact: true }).click();
  return watching.evaluate(({ times }) => times);
}

/** Clicks into the code, and answers how many milliseconds it took until Monaco shows it. */
export async function timeEditor(section: Locator): Promise<number> {
  const watching = await section.evaluateHandle((block) => {
    const painted = new Promise<number>((resolve) => {
      block.addEventListener(
        'pointerdown',
        ({ timeStamp: begun }) => {
          const look = () => {
            const line = block.querySelector('.monaco-editor .view-line');
            if (line?.textContent) resolve(performance.now() - begun);
            else requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
    return { painted };
  });
  await section.locator('[data-code]').click({ position: { x: 200, y: 30 } });
  return watching.evaluate(({ painted }) => painted);
}
