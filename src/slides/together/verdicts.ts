import type { RunnableBlock } from '#lesson/block-element';
import type { Verdict } from './message.ts';

/** Tells of each verdict of an exercise, as it is shown. Answers a function that shows one of another window. */
export function watchVerdicts(
  { parts }: RunnableBlock,
  tell: (verdict: Verdict) => void,
): (verdict: Verdict) => void {
  const { section, verdict } = parts;
  const observer = new MutationObserver(() =>
    tell({ check: section.dataset.check ?? '', html: verdict?.innerHTML ?? '' }),
  );
  if (verdict) {
    observer.observe(verdict, { childList: true, subtree: true, characterData: true });
    observer.observe(section, { attributeFilter: ['data-check'] });
  }
  return ({ check, html }) => {
    if (!verdict) return;
    section.dataset.check = check;
    // Made by this site in another of its windows.
    verdict.innerHTML = html;
    observer.takeRecords();
  };
}
