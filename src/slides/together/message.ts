import type { Selection } from '#editor';
import type { BlockNews } from '#lesson/block-news';
import type { VoteState } from '#lesson/class-vote';
import type { TerminalNews } from '#terminal/company';
import type { RunElsewhere } from '#workbench';
import type { Place } from '../deck/deck.ts';
import type { Action } from '../deck/key-action.ts';

/** What a window with a deck is for: the room sees the `projector`, the presenter the same in the presenter view. */
export type Role = 'projector' | 'presenter';

/** What the projector's window shows besides the slide. */
export interface Screen {
  readonly isBlack: boolean;
  readonly isPointing: boolean;
  readonly isZoomed: boolean;
  /** Whether the workbench is open. */
  readonly isWorkbench: boolean;
}

/** A verdict of an exercise, as it is shown. */
export interface Verdict {
  readonly check: string;
  readonly html: string;
}

/** What happens to the block of this id. */
interface BlockMessage {
  readonly kind: 'block';
  readonly block: string;
  readonly news:
    | BlockNews
    | { readonly kind: 'verdict'; readonly verdict: Verdict }
    | { readonly kind: 'selection'; readonly selection: Selection };
}

/** What has been counted or revealed in a vote: the one of this place in the deck, counted from 0. */
interface VoteMessage {
  readonly kind: 'vote';
  readonly vote: number;
  readonly state: VoteState;
}

/** All that a window needs to look like the one that tells it. */
interface Everything {
  readonly kind: 'everything';
  /** The window that tells it. */
  readonly from: Role;
  readonly place: Place;
  readonly blocks: readonly BlockMessage[];
  readonly votes: readonly VoteMessage[];
  /** When the countdown ends, in milliseconds since 1970. */
  readonly countdownEnds: number | undefined;
}

/** What the windows of one deck send each other. */
export type Message =
  /** A window has been opened. */
  | { readonly kind: 'hello'; readonly role: Role }
  /** A window is being closed or loaded anew. Its runs end with it. */
  | { readonly kind: 'goodbye'; readonly role: Role }
  | Everything
  | { readonly kind: 'place'; readonly place: Place }
  | BlockMessage
  | VoteMessage
  /** A window has this block now, in another language, and wants to be told what is in it. */
  | { readonly kind: 'ask'; readonly block: string }
  /** Stop the run of a block, which is in the window that receives this. */
  | { readonly kind: 'stop'; readonly block: string }
  /** A run that the workbench shows under Requests. `run` is a number of the window that tells it. */
  | { readonly kind: 'requests'; readonly run: string; readonly block: string; readonly told: RunElsewhere }
  /** Of the terminal of this name. */
  | { readonly kind: 'terminal'; readonly terminal: string; readonly news: TerminalNews }
  /** Something that the projector's window is to do. */
  | { readonly kind: 'do'; readonly action: Action }
  | { readonly kind: 'screen'; readonly screen: Screen }
  /** Where the presenter points, as parts of the width and the height of the window. */
  | { readonly kind: 'point'; readonly x: number; readonly y: number }
  | { readonly kind: 'countdown'; readonly ends: number | undefined };
