import type { WorkbenchElement } from '#workbench/element';
import type { Deck } from './deck.ts';

/**
 * Shows the workbench of the account that a slide works on. A deck of several lessons has a workbench for each, of which one is in
 * the page.
 */
export function showWorkbenchOfSlide(deck: Deck, element: HTMLElement): void {
  const others = element.querySelectorAll<HTMLTemplateElement>('template[data-workbench-of]');
  const shown = () => element.querySelector<WorkbenchElement>('learn-workbench');
  const first = shown();
  if (others.length === 0 || !first) return;
  const made = new Map([[first.dataset.accountName, first]]);
  const make = (account: string) => {
    const template = [...others].find(({ dataset }) => dataset.workbenchOf === account);
    return (
      template &&
      document.importNode(template.content, true).querySelector<WorkbenchElement>('learn-workbench')
    );
  };
  deck.onShow(({ index }) => {
    const account = deck.slides[index]?.dataset.account;
    const now = shown();
    if (account === undefined || !now || now.dataset.accountName === account) return;
    const next = made.get(account) ?? make(account);
    if (!next) return;
    made.set(account, next);
    now.replaceWith(next);
    next.load();
  });
}
