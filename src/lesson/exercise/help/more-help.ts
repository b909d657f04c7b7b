import type { Help } from '../../progress/help.ts';
import { element } from '#ui/dom';
import { reveal } from '#ui/sight';
import { revealSteps, solutionLines } from './new-lines.ts';
import { orderLines } from './order-lines.ts';
import { lineByLine } from './line-by-line.ts';

/** What is needed to offer more help. */
export interface MoreHelpOptions {
  readonly start: string;
  readonly solution: string;
  /** The solution as the page has it, highlighted: a `<pre>` with a `.line` for each line. */
  readonly highlighted: Element | undefined;
  readonly onHelp: (help: Partial<Help>) => void;
}

/** Offers the solution by degrees below the last hint: line by line, or as lines to order. Answers the element that it added. */
export function offerMoreHelp(hints: HTMLElement, options: MoreHelpOptions): HTMLElement {
  const { start, solution, highlighted, onHelp } = options;
  const lines = solutionLines(start, solution);
  const steps = revealSteps(lines);
  const place = element('div', { class: 'help-place' });
  const open = (part: HTMLElement) => {
    place.replaceChildren(part);
    reveal(panel);
  };
  const button = (label: string, press: () => void) => {
    const made = element('button', { type: 'button', class: 'block-button' }, label);
    made.addEventListener('click', press);
    return made;
  };

  const shown = lineByLine(lines, steps, highlighted);
  const next = button('Show the next line', () => {
    const { count, isLast } = shown.showNext();
    onHelp({ lines: count, ...(isLast && { isShown: true }) });
    if (!shown.host.isConnected) open(shown.host);
    reveal(panel);
    next.ariaDisabled = String(isLast);
  });
  const order = button('Put the lines in order', () => {
    onHelp({ isOrdered: true });
    open(orderLines(steps.map((step) => step.map((index) => lines[index]?.text ?? '').join('\n'))));
  });
  const panel = element(
    'div',
    { class: 'help-more', 'data-more-help': '' },
    element('p', {}, 'Still stuck? See our solution by degrees.'),
    element('p', { class: 'help-buttons' }, next, ...(steps.length > 1 ? [order] : [])),
    place,
  );
  hints.append(panel);
  return panel;
}
