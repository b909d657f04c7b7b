import type { RunnableBlock } from '#lesson/block-element';
import type { Verdict } from './message.ts';

/** The verdict of an exercise in all windows of its deck. */
export interface SharedVerdict {
  readonly shown: Verdict;
  /** Shows one of another window. */
  show(verdict: Verdict): void;
}

/** Tells of each verdict of a block, as it is shown. A block that is no exercise has none to tell of. */
export function shareVerdicts({ parts }: RunnableBlock, tell: (verdict: Verdict) => void): SharedVerdict {
  const { section, verdict } = parts;
  const shown = (): Verdict => ({ check: section.dataset.check ?? '', html: verdict?.innerHTML ?? '' });
  const observer = new MutationObserver(() => tell(shown()));
  if (verdict) {
    observer.observe(verdict, { childList: true, subtree: true, characterData: true });
    observer.observe(section, { attributeFilter: ['data-check'] });
  }
  return {
    get shown() {
      return shown();
    },
    show: ({ check, html }) => {
      if (!verdict) return;
      section.dataset.check = check;
      // Made by this site in another of its windows.
      verdict.innerHTML = html;
      observer.takeRecords();
    },
  };
}
