import { createAccountReader } from '#connections';
import type { FinishedRun } from '#run';
import { isReal } from '#run/active';
import type { Session } from '#run/session';
import { element } from '#ui/dom';
import { counted, countOf } from '#ui/words';
import { compare, type Comparison, type Mark, type Standing } from './compare.ts';
import type { Goal } from './goal.ts';
import { rowId } from './row-id.ts';

const notes: Readonly<Record<Standing, string>> = {
  right: 'there',
  missing: 'missing',
  different: '',
  'still-there': 'still there',
  extra: 'not in the goal',
  lost: 'deleted, and is not to be',
};

/**
 * Marks in an exercise's goal what a run has reached, and what is missing, extra or different.
 *
 * @param isCurrent Answers `false` once another run has begun.
 */
export async function showGoal(
  panel: HTMLElement,
  goal: Goal,
  { begun, exchanges }: FinishedRun,
  session: Session,
  isCurrent: () => boolean,
): Promise<void> {
  if (!begun) return;
  if (isReal(begun.target)) {
    clearMarks(panel);
    say(panel, 'compared on the simulated account alone');
    return;
  }
  const comparison = await compare(goal, createAccountReader(begun.target), begun.record.changes.peek());
  if (!isCurrent()) return;
  draw(panel, comparison);
  const took = panel.querySelector('[data-goal-took]');
  if (took) {
    took.textContent = `; yours took ${exchanges.length}`;
    took.parentElement?.toggleAttribute('data-too-many', exchanges.length > goal.requests);
  }
  // The marks describe the account as the run has left it.
  const stop = session.onChange(() => {
    stop();
    clearMarks(panel);
    say(panel, 'the account has changed since: run again to compare');
  });
}

/** Says that a program that has passed has reached the goal in a way of its own. */
export function sayOwnWay(panel: HTMLElement): void {
  const isAsOurs = !panel.querySelector('[data-standing]:not([data-standing="right"])');
  if (!isAsOurs) say(panel, 'reached, in a way of your own');
}

/** Takes all marks away. */
export function clearMarks(panel: HTMLElement): void {
  for (const row of panel.querySelectorAll<HTMLElement>('[data-goal-row]')) {
    delete row.dataset.standing;
    row.querySelector('[data-goal-note]')?.replaceChildren();
  }
  for (const row of panel.querySelectorAll('[data-goal-extra]')) row.remove();
  panel.querySelector('[data-goal-others]')?.toggleAttribute('hidden', true);
  panel.querySelector('[data-goal-took]')?.replaceChildren();
}

function draw(panel: HTMLElement, { marks, others }: Comparison): void {
  clearMarks(panel);
  const rows = new Map(
    [...panel.querySelectorAll<HTMLElement>('[data-goal-row]')].map((row) => [row.dataset.goalRow, row]),
  );
  for (const mark of marks) {
    const row = rows.get(rowId(mark)) ?? addRow(panel, mark);
    row.dataset.standing = mark.standing;
    const isGone = row.querySelector('.goal-gone') !== null;
    const text =
      mark.what?.join(', ') ?? (isGone && mark.standing === 'right' ? 'gone' : notes[mark.standing]);
    row.querySelector('[data-goal-note]')?.replaceChildren(text);
  }
  const line = panel.querySelector<HTMLElement>('[data-goal-others]');
  if (line) {
    line.hidden = others === 0;
    line.textContent = `${countOf(others, 'more object')} of other programs: of no matter here.`;
  }
  say(panel, sumUp(marks));
}

/** The sum of the marks, in one line: `1 missing, 1 different`. */
export function sumUp(marks: readonly Mark[]): string {
  const count = (...standings: readonly Standing[]) =>
    marks.filter(({ standing }) => standings.includes(standing)).length;
  const parts = [
    counted(count('missing'), 'thing').replace(/things?/, 'missing'),
    counted(count('different', 'still-there'), 'thing').replace(/things?/, 'different'),
    counted(count('extra'), 'thing').replace(/things?/, 'too many'),
    counted(count('lost'), 'thing').replace(/things?/, 'lost'),
  ].filter(Boolean);
  return parts.length === 0 ? 'your buckets are as they shall be' : parts.join(', ');
}

/** A row for what is not in the goal. */
function addRow(panel: HTMLElement, mark: Mark): HTMLElement {
  const { bucket, key } = mark;
  const row = element(
    'li',
    { class: key === undefined ? 'goal-row' : 'goal-row goal-in', 'data-goal-extra': '' },
    element('code', { class: 'goal-name' }, key ?? bucket),
    element('span', { class: 'goal-note', 'data-goal-note': '' }),
  );
  const list = [...panel.querySelectorAll<HTMLElement>('[data-goal-bucket]')].find(
    ({ dataset }) => dataset.goalBucket === bucket,
  );
  if (list) list.append(row);
  else {
    const more = element('ul', { class: 'goal-bucket', 'data-goal-extra': '' }, row);
    panel.querySelector('[data-goal-others]')?.before(more);
  }
  return row;
}

function say(panel: HTMLElement, text: string): void {
  panel.querySelector('[data-goal-sum]')?.replaceChildren(text);
}
