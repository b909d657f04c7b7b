import { KeptOutput, type LogEntry, outputLimits, type Position, sizeOf } from '#sandbox';
import { element } from '#ui/dom';
import type { OutputCall } from './output-call.ts';
import { type Failure, renderFailure } from './render-failure.ts';
import { renderLog } from './render-log.ts';
import { RowList } from './row-list.ts';

/** How many entries are on the page at first; a button shows earlier ones. */
const shown = 1_000;

/** The output of a block. */
export interface OutputView {
  /** An entry was printed, or an earlier one has changed. */
  log(entry: LogEntry): void;
  /** An entry is gone. */
  erase(id: number): void;
  /** At this place, so many entries are missing. */
  skip(count: number): void;
  failure(failure: Failure): void;
  clear(): void;
  /** The calls that would print in an empty view what this one has kept. */
  printed(): readonly OutputCall[];
}

/** An item of the output, drawn when it comes into the part that is shown. */
interface Row {
  readonly draw: () => HTMLElement;
  /** What has made it. */
  readonly call: OutputCall;
}

/**
 * Draws what a run prints into `host`. Entries are gathered and drawn once a frame, so that ten thousand lines cost one
 * layout for each frame in which some arrive, not one for each line.
 */
export function createOutputView(host: HTMLElement, goTo: (position: Position) => void): OutputView {
  let kept = new KeptOutput<Row>();
  /** What is shown below all entries. */
  let ending: Row[] = [];
  let rowLimit = shown;
  let scheduled = false;
  let gap: { readonly count: number; readonly row: Row } | undefined;
  const earlier = element('button', { type: 'button', class: 'output-earlier' });
  const list = element('div', { class: 'output-rows' });
  const drawn = new RowList<Row>(list, (row) => row.draw());
  earlier.hidden = true;
  host.replaceChildren(earlier, list);

  const gapRows = (): readonly Row[] => {
    const count = kept.leftOut;
    if (count === 0) return [];
    if (gap?.count !== count)
      gap = { count, row: { draw: () => renderGap(count), call: { call: 'skip', count } } };
    return [gap.row];
  };
  const allRows = () => [...kept.first, ...gapRows(), ...kept.last, ...ending];
  const draw = () => {
    scheduled = false;
    const atEnd = host.scrollHeight - host.scrollTop - host.clientHeight < 40;
    const rows = allRows();
    const hidden = Math.max(0, rows.length - rowLimit);
    drawn.show(rows.slice(hidden));
    earlier.hidden = hidden === 0;
    earlier.textContent = hidden === 0 ? '' : `Show ${Math.min(shown, hidden)} of ${hidden} earlier lines`;
    host.hidden = rows.length === 0;
    if (atEnd) host.scrollTop = host.scrollHeight;
  };
  const schedule = () => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(draw);
    // A hidden tab draws no frames, but what a program printed meanwhile must be there when the tab is shown.
    setTimeout(() => scheduled && draw(), 250);
  };
  earlier.addEventListener('click', () => {
    rowLimit += shown;
    draw();
  });

  return {
    log: (entry) => {
      kept.set(entry.id, { draw: () => renderLog(entry), call: { call: 'log', entry } }, sizeOf(entry));
      schedule();
    },
    erase: (id) => {
      kept.delete(id);
      schedule();
    },
    skip: (count) => {
      kept.skip(count);
      schedule();
    },
    failure: (failure) => {
      ending.push({ draw: () => renderFailure(failure, goTo), call: { call: 'failure', failure } });
      schedule();
    },
    clear: () => {
      kept = new KeptOutput();
      ending = [];
      rowLimit = shown;
      draw();
    },
    printed: () => allRows().map(({ call }) => call),
  };
}

/** Says how many lines are left out, in their place. */
function renderGap(count: number): HTMLElement {
  const number = (value: number) => value.toLocaleString('en');
  const text =
    `… ${number(count)} ${count === 1 ? 'line was' : 'lines were'} left out here. ` +
    `The first ${number(outputLimits.first)} and the last ${number(outputLimits.last)} are kept.`;
  return element('div', { class: 'entry entry-gap' }, text);
}
