import type { RunnableBlockElement } from '#lesson/block-element';
import { type ExerciseNews, nameMistake, paths } from '#room/wire';
import { post } from '#room/link';

/** Tells the room how it goes with the exercises of this page: that one is begun, and each verdict. Nothing of the code is told. */
export function reportProgress(room: string): void {
  for (const { block } of document.querySelectorAll<RunnableBlockElement>('runnable-block')) {
    const exercise = block?.data.exercise?.id;
    if (!block || exercise === undefined) continue;
    const { section, verdict } = block.parts;
    let told = '';
    const look = () => {
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
    new MutationObserver(look).observe(section, { attributeFilter: ['data-run-state', 'data-check'] });
  }
}
