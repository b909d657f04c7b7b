import type { LogEntry, Position } from '../../sandbox/index.ts';
import { element } from '../dom.ts';
import { type Failure, renderFailure } from './render-failure.ts';
import { renderLog } from './render-log.ts';

/** How many entries stand in the page at once; earlier ones can be asked for. */
const shown = 1_000;

/** Where a block's output is written. */
export interface OutputView {
  log(entry: LogEntry): void;
  failure(failure: Failure): void;
  /** So many entries were printed beyond what is kept: one line, updated. */
  dropped(count: number): void;
  clear(): void;
}

/**
 * Draws what a run prints into `host`. Entries are gathered and drawn once a frame, so that ten thousand
 * lines cost as many frames as they take to arrive, not as many layouts.
 */
export function createOutputView(host: HTMLElement, goTo: (position: Position) => void): OutputView {
  // What is not looked at is not made: a row is drawn when it comes into the part that is shown.
  let rows: (() => HTMLElement)[] = [];
  let firstShown = 0;
  let drawn = 0;
  let scheduled = false;
  let droppedRow: HTMLElement | undefined;
  const earlier = element('button', { type: 'button', class: 'output-earlier' });
  const list = element('div', { class: 'output-rows' });
  earlier.hidden = true;
  host.replaceChildren(earlier, list);

  const nameEarlier = () => {
    earlier.hidden = firstShown === 0;
    const next = Math.min(shown, firstShown);
    earlier.textContent = firstShown === 0 ? '' : `Show ${next} of ${firstShown} earlier lines`;
  };
  const draw = () => {
    scheduled = false;
    const atEnd = host.scrollHeight - host.scrollTop - host.clientHeight < 40;
    firstShown = Math.max(firstShown, rows.length - shown);
    list.append(...rows.slice(Math.max(drawn, firstShown)).map((row) => row()));
    drawn = rows.length;
    while (list.childElementCount > rows.length - firstShown) list.firstElementChild?.remove();
    nameEarlier();
    host.hidden = rows.length === 0;
    if (atEnd) host.scrollTop = host.scrollHeight;
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(draw);
    // A hidden tab draws no frames; what a program printed there must not be missing when it is looked at.
    setTimeout(() => scheduled && draw(), 250);
  };
  const add = (row: () => HTMLElement) => {
    rows.push(row);
    schedule();
  };
  earlier.addEventListener('click', () => {
    const from = Math.max(0, firstShown - shown);
    list.prepend(...rows.slice(from, firstShown).map((row) => row()));
    firstShown = from;
    nameEarlier();
  });

  return {
    log: (entry) => add(() => renderLog(entry)),
    failure: (failure) => add(() => renderFailure(failure, goTo)),
    dropped: (count) => {
      const text = `… and ${count} more lines that were not kept.`;
      if (droppedRow) droppedRow.textContent = text;
      else {
        const row = (droppedRow = element('div', { class: 'entry entry-dropped' }, text));
        add(() => row);
      }
    },
    clear: () => {
      rows = [];
      firstShown = drawn = 0;
      droppedRow = undefined;
      list.replaceChildren();
      draw();
    },
  };
}
