import type { RunnableBlockElement } from '#lesson/block-element';
import { type ExerciseNews, nameMistake, paths } from '#room/wire';
import { post } from '#room/link';

/** Tells the room how it goes with the exercises of this page: that one is begun, and each verdict. Nothing of the code is told. */
export function reportProgress(room: string): void {
  for (const element of document.querySelectorAll<RunnableBlockElement>('runnable-block')) {
    const exercise = element.block?.data.exercise?.id;
    if (exercise === undefined) continue;
    let told = '';
    const look = () => {
      // It is another one when the reader has chosen another language.
      if (!element.block) return;
      const { section, verdict } = element.block.parts;
      const { runState = 'idle', check = 'unchecked' } = section.dataset;
      if (runState === 'idle' && check === 'unchecked') return;
      const problem = verdict?.dataset.problem ?? '';
      const news: ExerciseNews = {
        exercise,
        state: check === 'passed' ? 'passed' : 'trying',
        ...(check === 'failed' && problem !== '' && { mistake: nameMistake(problem) }),
      };
      const text = JSON.stringify(news);
      if (text === told) return;
      told = text;
      void post(room, paths.progress, news);
    };
    new MutationObserver(look).observe(element, {
      subtree: true,
      attributeFilter: ['data-run-state', 'data-check'],
    });
  }
}
