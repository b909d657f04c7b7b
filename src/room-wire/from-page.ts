import type { ExerciseId, Program } from './parts.ts';

/** What makes a browser the presenter's. */
export interface PresenterKey {
  /** What stands behind {@link presenterFragment}. */
  readonly key: string;
}

/** A program for every learner's playground. */
export interface HandOut {
  readonly program: Program;
}

/** Asks for a program. There is one ask at a time, and one program shown. */
export interface Ask {
  /** The number of the learner to ask; `null` takes back what was asked, and takes down what is shown. */
  readonly learner: number | null;
}

/** What the projector shows besides the deck. */
export interface Screen {
  /** Whether the room's progress is on the projector. It always is in the presenter view. */
  readonly isProgressShown: boolean;
}

/** How it goes with an exercise. A page tells it when it changes: on the first Run or Check, and with each verdict. */
export interface ExerciseNews {
  readonly exercise: ExerciseId;
  /** Once it is passed, it stays passed, whatever is sent later. */
  readonly state: 'trying' | 'passed';
  /**
   * The first problem that a check has found, by {@link nameMistake}, so that nothing of the learner's own goes along. The
   * server counts those that the course knows by name, and all others together.
   */
  readonly mistake?: string;
}

/** A name that a learner types, so that the presenter sees it instead of a number. Empty takes it back. */
export interface Name {
  /** Spaces around it, and control characters in it, are left out. Plain text. */
  readonly name: string;
}

/** A learner's answer to an ask. `program: null` declines. */
export interface Showing {
  /** The id of the ask. */
  readonly ask: string;
  readonly program: Program | null;
}

/** The answers of one learner to the exit questionnaire. Only the presenter's windows get them, without a name or number. */
export interface Sheet {
  /** The page that asks: `workshops/s3-in-one-sitting`. */
  readonly page: string;
  /** The answers by the ids of their questions, which are made of `a-z`, `0-9` and `-`. A choice is sent as the text of it. */
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
}
