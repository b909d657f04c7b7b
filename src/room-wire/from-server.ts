import type { HandOut, Sheet } from './from-page.ts';
import type { ExerciseId, Place, Program } from './parts.ts';

/** All that a page needs to begin with. It replaces what the page knew. */
export type Welcome = LearnerWelcome | PresenterWelcome;

/** What everybody may know. */
interface Shared {
  readonly kind: 'welcome';
  /** Where the presenter is; `null` before they have been anywhere. */
  readonly place: Place | null;
  /** What was handed out last; `null` for nothing. `id` tells one from another, so that a page offers each once. */
  readonly handOut: Handed | null;
  /** Whether the server writes to a file what happens (`--record`): the page has to say so. */
  readonly isRecorded: boolean;
}

interface LearnerWelcome extends Shared {
  readonly role: 'learner';
  /** By which the presenter knows this learner: 1 for the first who came. */
  readonly number: number;
  /** The name that they typed; empty for none. */
  readonly name: string;
  /** What the presenter waits for; `null` for nothing. */
  readonly asked: Asked | null;
}

interface PresenterWelcome extends Shared {
  readonly role: 'presenter';
  /** The addresses at which others on the network reach the site, such as `http://192.168.1.20:4322/`, the likeliest first. */
  readonly addresses: readonly string[];
  readonly learners: readonly Learner[];
  /** Those exercises that anybody has begun. */
  readonly exercises: readonly ExerciseCounts[];
  readonly isProgressShown: boolean;
  readonly asking: Asking | null;
  readonly shown: Shown | null;
  readonly sheets: readonly ReceivedSheet[];
}

/** Somebody in the room. */
export interface Learner {
  readonly number: number;
  /** Empty for who has typed none. Written by a learner: plain text, never HTML. */
  readonly name: string;
  /** Whether one of their pages is listening. A reload or a short loss does not count as gone. */
  readonly isHere: boolean;
}

/** How an exercise goes in the room. A learner is counted in one of `trying` and `passed`. */
export interface ExerciseCounts {
  readonly exercise: ExerciseId;
  readonly trying: number;
  readonly passed: number;
  /** How many learners have met each mistake, once for each learner, the most frequent first. */
  readonly mistakes: readonly { readonly mistake: string; readonly learners: number }[];
  /** How many learners have met problems that the course has no name for. */
  readonly otherMistakes: number;
}

/** What was handed out. */
interface Handed extends HandOut {
  readonly id: string;
}

/** What a learner is asked for: their program, to be shown on the projector. */
interface Asked {
  readonly id: string;
}

/** What the presenter has asked for. An ask that is answered with a program is over, and `shown` follows. */
interface Asking {
  readonly learner: number;
  readonly state: 'waiting' | 'declined';
}

/** A program that a learner has agreed to show. */
interface Shown {
  readonly learner: number;
  readonly program: Program;
}

/** A questionnaire that was filled in. `id` stays the same when the learner changes their answers. */
interface ReceivedSheet extends Sheet {
  readonly id: string;
}

/** What both get. */
type ToBoth =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'hand-out'; readonly handOut: Handed }
  /** Nothing has happened, and the connection lives. Has no id. */
  | { readonly kind: 'beat' }
  /** The workshop has ended: do not connect again. Has no id. */
  | { readonly kind: 'over' };

/** What a learner's page gets. Nothing of it is by or about another learner. */
export type ToLearner =
  | LearnerWelcome
  | ToBoth
  /** `null` when it was taken back, or answered in another window. */
  | { readonly kind: 'asked'; readonly asked: Asked | null };

/** What the presenter's windows get. */
export type ToPresenter =
  | PresenterWelcome
  | ToBoth
  /** Somebody has come, gone, or changed their name. */
  | { readonly kind: 'learner'; readonly learner: Learner }
  /** The counts of one exercise have changed. */
  | { readonly kind: 'exercise'; readonly counts: ExerciseCounts }
  | { readonly kind: 'screen'; readonly isProgressShown: boolean }
  | { readonly kind: 'asking'; readonly asking: Asking | null }
  | { readonly kind: 'shown'; readonly shown: Shown | null }
  | { readonly kind: 'sheet'; readonly sheet: ReceivedSheet };

/** What comes over a stream. */
export type FromServer = ToLearner | ToPresenter;
