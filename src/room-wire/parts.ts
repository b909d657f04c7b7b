/** The path of a page below the site's base, without slashes at its ends: `lessons/first-requests`, `present/first-requests`; the home page is empty. */
export type SitePath = string;

/** An exercise, as `data-exercise` has it: `lessons/first-requests/store-a-picture`. */
export type ExerciseId = string;

/** Where the presenter is: on a slide, and at the same time in a section of the page that the deck is cut from. */
export interface Place {
  /** The page of the deck. */
  readonly deck: SitePath;
  /** The slide's index, from 0. */
  readonly slide: number;
  /** How many of its steps are shown. */
  readonly step: number;
  /** The page to read that the slide is from. It may change within a deck, which may be composed of several lessons. */
  readonly page: SitePath;
  /** The id of the section on that page, as in its address after `#`; empty for the page's beginning. */
  readonly section: string;
}

/** One file of a program, as in the playground. */
export interface ProgramFile {
  /** Letters, digits, `_`, `-`, `.`: `index.ts`. */
  readonly name: string;
  readonly code: string;
}

/** A program on its way from one window to another. Nobody runs it without being asked to. */
export interface Program {
  /** What it is, in words: `Upload a profile picture`. Plain text. */
  readonly title: string;
  /** At least one; the first is the one that runs. */
  readonly files: readonly ProgramFile[];
}

/** Why something was refused. */
export interface Refused {
  /** A sentence for the person at the page. Plain text. */
  readonly message: string;
}
