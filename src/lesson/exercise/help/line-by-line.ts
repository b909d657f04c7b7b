import { element } from '#ui/dom';
import { countOf } from '#ui/words';
import type { SolutionLine } from './new-lines.ts';

/** How many lines that the reader already has are shown before the first new one, to show where it belongs. */
const context = 2;

/** A solution that is uncovered step by step. */
export interface LineByLine {
  readonly host: HTMLElement;
  /** Shows one more step. */
  showNext(): { readonly count: number; readonly isLast: boolean };
}

/** Draws a solution with its new lines covered. */
export function lineByLine(
  lines: readonly SolutionLine[],
  steps: readonly (readonly number[])[],
  highlighted: Element | undefined,
): LineByLine {
  const colours = highlighted?.querySelectorAll('.line');
  const rows = lines.map(({ text }, index) =>
    element('span', { class: 'help-line' }, colours?.[index]?.cloneNode(true) ?? text, '\n'),
  );
  const covers = new Map<number, HTMLElement>();
  for (const [first = 0, ...more] of steps) {
    for (const index of [first, ...more]) rows[index]?.toggleAttribute('hidden', true);
    const indent = /^\s*/.exec(lines[first]?.text ?? '')?.[0] ?? '';
    const cover = element('span', { class: 'help-cover' }, `${indent}…\n`);
    rows[first]?.before(cover);
    covers.set(first, cover);
  }
  const from = Math.max(0, (steps[0]?.[0] ?? 0) - context);
  const pre = element('pre', { class: highlighted?.className ?? '', tabindex: '0' });
  const code = element('code', {});
  for (const [index, row] of rows.entries()) {
    if (index < from) continue;
    const cover = covers.get(index);
    code.append(...(cover ? [cover] : []), row);
  }
  pre.append(code);
  pre.setAttribute('style', highlighted?.getAttribute('style') ?? '');
  pre.setAttribute('aria-label', 'Our solution, as far as it is shown');
  pre.setAttribute('role', 'group');
  const said = element('p', { 'aria-live': 'polite' });
  const host = element('div', { class: 'help-lines' }, pre, said);

  let count = 0;
  return {
    host,
    showNext: () => {
      const step = steps[count];
      for (const row of code.querySelectorAll('.help-new')) row.classList.remove('help-new');
      for (const index of step ?? []) {
        rows[index]?.toggleAttribute('hidden', false);
        rows[index]?.classList.add('help-new');
        covers.get(index)?.remove();
      }
      if (step) count += 1;
      const left = steps.length - count;
      const line = (step ?? []).map((index) => lines[index]?.text.trim()).join(' ');
      said.replaceChildren(
        left === 0 ? `${line} – this was the last.` : `${line} – ${countOf(left, 'more line')} to go.`,
      );
      return { count, isLast: left === 0 };
    },
  };
}
