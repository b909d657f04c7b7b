import type { ExerciseCounts, ExerciseId, ExerciseNews } from '#room/wire';
import type { Course } from './course.ts';

/** What is known of one learner in one exercise. */
interface Standing {
  isPassed: boolean;
  readonly mistakes: Set<string>;
  hasOtherMistake: boolean;
}

/** Counts how the exercises go. It can hold no more than the course has exercises and mistakes, for each learner. */
export class Tally {
  readonly #course: Course;
  readonly #standings = new Map<ExerciseId, Map<number, Standing>>();

  constructor(course: Course) {
    this.#course = course;
  }

  /** Whether the course has the exercise. */
  has(exercise: ExerciseId): boolean {
    return this.#course.has(exercise);
  }

  /** Takes news of a learner. Answers whether that changes a count. */
  take(learner: number, { exercise, state, mistake }: ExerciseNews): boolean {
    const before = JSON.stringify(this.counts(exercise));
    const learners = getOrSet(this.#standings, exercise, () => new Map<number, Standing>());
    const standing = getOrSet(learners, learner, () => ({
      isPassed: false,
      mistakes: new Set<string>(),
      hasOtherMistake: false,
    }));
    standing.isPassed ||= state === 'passed';
    if (mistake !== undefined) {
      if (this.#course.get(exercise)?.has(mistake)) standing.mistakes.add(mistake);
      else standing.hasOtherMistake = true;
    }
    return JSON.stringify(this.counts(exercise)) !== before;
  }

  /** All exercises that were begun. */
  all(): readonly ExerciseCounts[] {
    return [...this.#standings.keys()].map((exercise) => this.counts(exercise));
  }

  counts(exercise: ExerciseId): ExerciseCounts {
    const all = [...(this.#standings.get(exercise)?.values() ?? [])];
    const met = new Map<string, number>();
    for (const { mistakes } of all) for (const one of mistakes) met.set(one, (met.get(one) ?? 0) + 1);
    const passed = all.filter(({ isPassed }) => isPassed).length;
    return {
      exercise,
      passed,
      trying: all.length - passed,
      mistakes: [...met]
        .map(([mistake, learners]) => ({ mistake, learners }))
        .sort((one, other) => other.learners - one.learners || (one.mistake < other.mistake ? -1 : 1)),
      otherMistakes: all.filter(({ hasOtherMistake }) => hasOtherMistake).length,
    };
  }
}

function getOrSet<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
