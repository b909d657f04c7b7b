import type { ExerciseCounts, Learner, Place, Program, Sheet } from '#room/wire';

/**
 * What `--record` writes, one line of JSON each, with its time in `at`. It has what the presenter sees, and no more: counts of
 * exercises, and not who has done what; titles of programs that learners have shown, and not their code.
 */
export type RecordEntry =
  /** Somebody has come, gone, or changed their name. */
  | { readonly kind: 'learner'; readonly learner: Learner }
  | { readonly kind: 'place'; readonly place: Place }
  /** The counts of an exercise, whenever one of them has changed. */
  | { readonly kind: 'exercise'; readonly counts: ExerciseCounts }
  | { readonly kind: 'hand-out'; readonly program: Program }
  | { readonly kind: 'shown'; readonly learner: number; readonly title: string }
  | { readonly kind: 'questionnaire'; readonly sheet: Sheet & { readonly id: string } };
