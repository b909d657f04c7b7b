import type { Progress } from '../../progress/progress-model.ts';
import { type Memory, type Remembered, rememberedOf } from './memory.ts';

type Days = number;

/** Days until a question is asked again: each right answer leads to the next interval, a wrong one back to the first. */
const intervals: readonly [Days, ...Days[]] = [1, 4, 14, 60];

/** Memory with one more answer. A right one before the question is due leads no further: it was not forgotten yet. */
export function withAnswer(memory: Memory, name: string, right: boolean, now: Date): Memory {
  const before = rememberedOf(memory, name);
  if (right && before?.right && !isDue(before, now)) return memory;
  const isNext = right && before !== undefined && isDue(before, now);
  const stage = isNext ? Math.min(stageOf(before) + 1, intervals.length - 1) : 0;
  return {
    ...memory,
    answers: { ...memory.answers, [name]: { last: now.toISOString(), stage, right } },
  };
}

/** The beginning of the day, in the reader's time zone, on which something is due again that was last done at a time. */
function dayAfter(time: string, days: Days): Date {
  const last = new Date(time);
  return new Date(last.getFullYear(), last.getMonth(), last.getDate() + days);
}

/** When a question is due, whatever was kept about it. */
export function dueDate(remembered: Remembered): Date {
  return dayAfter(remembered.last, intervals[stageOf(remembered)] ?? intervals[0]);
}

/** The questions that are due: first those that were answered wrong, then those that have waited the longest. */
export function dueQuestions(memory: Memory, names: readonly string[], now: Date): string[] {
  return inOrder(memory, names, (one) => isDue(one, now));
}

/** When the next of these questions is due, and how many are due then; `undefined` when none was ever answered. */
export function nextDue(
  memory: Memory,
  names: readonly string[],
  now: Date,
): { readonly date: Date; readonly count: number } | undefined {
  const times = names.flatMap((name) => {
    const remembered = rememberedOf(memory, name);
    return remembered && !isDue(remembered, now) ? [dueDate(remembered).getTime()] : [];
  });
  if (times.length === 0) return undefined;
  const first = Math.min(...times);
  return { date: new Date(first), count: times.filter((time) => time === first).length };
}

/**
 * What to ask at the beginning of a lesson: what was answered wrong, what is due, and then what was never asked, from the
 * nearest lesson first.
 *
 * @param earlier The questions of the earlier lessons, in the order of the course.
 */
export function pickEarlier(memory: Memory, earlier: readonly string[], now: Date, count: number): string[] {
  const known = inOrder(memory, earlier, (one) => !one.right || isDue(one, now));
  const unasked = earlier.filter((name) => !rememberedOf(memory, name)).reverse();
  return [...known, ...unasked].slice(0, count);
}

/** What to ask at the end of a lesson: what is due, what was never asked, and then what was answered, the oldest first. */
export function pickOfLesson(memory: Memory, names: readonly string[], now: Date, count: number): string[] {
  const due = dueQuestions(memory, names, now);
  const unasked = names.filter((name) => !rememberedOf(memory, name));
  return [...due, ...unasked, ...pickAgain(memory, names, now, count)].slice(0, count);
}

/** What was answered and is not due, for a reader who wants to be asked anyway: first what was wrong, then the oldest. */
export function pickAgain(memory: Memory, names: readonly string[], now: Date, count: number): string[] {
  return inOrder(memory, names, (one) => !isDue(one, now)).slice(0, count);
}

/** The exercises to do once more without help: those that were passed with a hint or the solution, from the day after. */
export function dueExercises(
  { passed, withSolution, helped }: Pick<Progress, 'passed' | 'withSolution' | 'helped'>,
  now: Date,
): string[] {
  const exercises = new Set([...Object.keys(withSolution), ...Object.keys(helped)]);
  return [...exercises].filter((exercise) => {
    const time = (Object.hasOwn(passed, exercise) ? passed[exercise] : withSolution[exercise]) ?? '';
    // A time that cannot be read is no reason to wait.
    return !(dayAfter(time, intervals[0]) > now);
  });
}

function inOrder(
  memory: Memory,
  names: readonly string[],
  passes: (remembered: Remembered) => boolean,
): string[] {
  return names
    .flatMap((name) => {
      const remembered = rememberedOf(memory, name);
      return remembered && passes(remembered) ? [{ name, remembered }] : [];
    })
    .sort(
      ({ remembered: one }, { remembered: other }) =>
        Number(one.right) - Number(other.right) || dueDate(one).getTime() - dueDate(other).getTime(),
    )
    .map(({ name }) => name);
}

/** An answer from the future means that the clock was changed since: such a question is due now. */
function isDue(remembered: Remembered, now: Date): boolean {
  return dueDate(remembered) <= now || new Date(remembered.last) > now;
}

function stageOf({ stage }: Remembered): number {
  return Math.min(Math.max(stage, 0), intervals.length - 1);
}
