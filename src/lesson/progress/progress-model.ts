import { type Help, helpIn, isAny, moreHelp, noHelp } from './help.ts';
import { type Time, type Times, textsIn, without } from './kept-times.ts';
import { noSections, type SectionProgress, sectionsIn } from './section-model.ts';

/** What a reader has done of the course, in the form in which it is kept. */
export interface Progress extends SectionProgress {
  readonly version: 1;
  /** When each exercise was last passed, by its folder: `lessons/first-requests/store-a-picture`. */
  readonly passed: Times;
  /** When those of them were passed that the reader passed only after a look at the solution. */
  readonly withSolution: Times;
  /** When the last exercise of each lesson was passed. */
  readonly lessons: Times;
  /** When the solution of each exercise was looked at, since the reader began it. */
  readonly shown: Times;
  /** The help that was taken since the reader began an exercise. */
  readonly help: Readonly<Record<string, Help>>;
  /** The help with which each exercise was passed; those that were passed alone are left out. */
  readonly helped: Readonly<Record<string, Help>>;
  /** The lesson in which something was last run. */
  readonly latest?: string;
}

/** The parts of a lesson that progress depends on. */
export interface LessonExercises {
  /** `lessons/first-requests` */
  readonly folder: string;
  /** The names of its exercises' folders. */
  readonly exercises: readonly string[];
  /** How many sections it has: needed for lessons without exercises. */
  readonly sections?: number;
}

export const noProgress: Progress = {
  version: 1,
  passed: {},
  withSolution: {},
  lessons: {},
  shown: {},
  help: {},
  helped: {},
  ...noSections,
};

/**
 * Reads progress that was kept as text, by this version of the site, an older or a newer one. Ignores what does not have the
 * right form, since it was changed by hand. What else a newer version has kept there stays.
 */
export function progressIn(text: string | null): Progress {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? 'null');
  } catch {
    return noProgress;
  }
  if (typeof kept !== 'object' || kept === null) return noProgress;
  const { latest, ...fields } = kept as Readonly<Record<string, unknown>>;
  return {
    ...noProgress,
    ...fields,
    passed: textsIn(fields.passed),
    withSolution: textsIn(fields.withSolution),
    lessons: textsIn(fields.lessons),
    shown: textsIn(fields.shown),
    help: helpIn(fields.help),
    helped: helpIn(fields.helped),
    ...sectionsIn(fields),
    ...(typeof latest === 'string' && { latest }),
  };
}

/** Progress with one more exercise passed: with its solution, if that was shown; and its lesson, if it was the last of `all`. */
export function withPass(
  progress: Progress,
  { exercise, lesson, all }: { exercise: string; lesson: string; all: readonly string[] },
  now: Time,
): Progress {
  const help = helpTaken(progress, exercise);
  const wasAlone = Object.hasOwn(progress.passed, exercise) && passHelp(progress, exercise) === undefined;
  const isHelped = help.isShown || help.lines > 0 || help.isOrdered;
  const passed = { ...progress.passed, [exercise]: now };
  const isLast = all.every((one) => Object.hasOwn(passed, one));
  return {
    ...progress,
    passed,
    withSolution:
      isHelped && !wasAlone
        ? { ...progress.withSolution, [exercise]: now }
        : without(progress.withSolution, exercise),
    helped:
      isAny(help) && !wasAlone
        ? { ...progress.helped, [exercise]: help }
        : without(progress.helped, exercise),
    lessons: { ...progress.lessons, ...(isLast && { [lesson]: now }) },
    latest: lesson,
  };
}

/** Progress with more help taken in an exercise. */
export function withHelp(progress: Progress, exercise: string, more: Partial<Help>, now: Time): Progress {
  const help = moreHelp(helpTaken(progress, exercise), more);
  return {
    ...progress,
    shown: help.isShown ? { ...progress.shown, [exercise]: now } : progress.shown,
    help: { ...progress.help, [exercise]: help },
  };
}

/** Progress with an exercise begun again: the help that was taken no longer counts. */
export function withoutHelp(progress: Progress, exercise: string): Progress {
  return {
    ...progress,
    shown: without(progress.shown, exercise),
    help: without(progress.help, exercise),
  };
}

/** The help that was taken since the exercise was begun. An older site has kept only that the solution was shown. */
export function helpTaken({ help, shown }: Progress, exercise: string): Help {
  const taken = Object.hasOwn(help, exercise) ? (help[exercise] ?? noHelp) : noHelp;
  return Object.hasOwn(shown, exercise) ? { ...taken, isShown: true } : taken;
}

/** The help with which an exercise was passed; `undefined` where it was passed alone, or not at all. */
export function passHelp({ helped, withSolution }: Progress, exercise: string): Help | undefined {
  if (Object.hasOwn(helped, exercise)) return helped[exercise];
  return Object.hasOwn(withSolution, exercise) ? { ...noHelp, isShown: true } : undefined;
}

/** An exercise that was passed with help. */
export interface HelpedPass {
  /** `lessons/first-requests/store-a-picture` */
  readonly exercise: string;
  /** When it was last passed. */
  readonly passed: Time;
  readonly help: Help;
}

/** The exercises that were passed with help and not alone since, the longest ago first: they are to be done once more. */
export function passedWithHelp(progress: Progress): readonly HelpedPass[] {
  return Object.entries(progress.passed)
    .flatMap(([exercise, passed]) => {
      const help = passHelp(progress, exercise);
      return help ? [{ exercise, passed, help }] : [];
    })
    .toSorted((one, other) => one.passed.localeCompare(other.passed));
}

/** How many exercises of the lesson were passed. */
export function countPassed({ passed }: Progress, { folder, exercises }: LessonExercises): number {
  return exercises.filter((name) => Object.hasOwn(passed, `${folder}/${name}`)).length;
}

/** The lesson to go on with: the first that is not finished, from the latest on, and then from the beginning. */
export function nextLesson<Lesson extends LessonExercises>(
  progress: Progress,
  lessons: readonly Lesson[],
): Lesson | 'nothing begun' | 'all done' {
  const latest = progress.latest ?? latestPass(progress)?.split('/').slice(0, 2).join('/');
  if (latest === undefined) return 'nothing begun';
  const at = Math.max(
    0,
    lessons.findIndex(({ folder }) => folder === latest),
  );
  const inOrder = [...lessons.slice(at), ...lessons.slice(0, at)];
  return inOrder.find((lesson) => !isFinished(progress, lesson)) ?? 'all done';
}

/** A lesson without exercises counts as finished, too, as long as nobody has begun to read it. */
function isFinished(progress: Progress, lesson: LessonExercises): boolean {
  const { exercises, folder, sections = 0 } = lesson;
  if (exercises.length > 0) return countPassed(progress, lesson) >= exercises.length;
  const done = Object.keys(progress.sections).filter((name) => name.startsWith(`${folder}#`)).length;
  return done === 0 || done >= sections;
}

/** The exercise that was passed last: older sites kept nothing else that tells which lesson is the latest. */
function latestPass({ passed }: Progress): string | undefined {
  return Object.entries(passed)
    .sort(([, one], [, other]) => one.localeCompare(other))
    .at(-1)?.[0];
}
