/** What a slide mostly shows, which decides its layout. */
export type SlideKind = 'title' | 'text' | 'picture' | 'code' | 'live' | 'exercise' | 'agenda' | 'break';

/** One slide of a deck, as HTML. */
export interface Slide {
  /** Unique in its deck: the id of its heading, with `-2`, `-3` … appended for further slides under the same heading. */
  readonly id: string;
  /** The text of its heading. */
  readonly title: string;
  /** Its heading as HTML, with code and the like. */
  readonly heading: string;
  /** The id of the heading on the lesson's page. */
  readonly section: string;
  readonly kind: SlideKind;
  readonly body: string;
  /** The instructor's notes: those of the author, then the whole text whose key sentences are on the slide. */
  readonly notes: string;
  /** How many steps reveal something more before the next slide. */
  readonly steps: number;
}

/** A slide in the deck where it is shown. */
export interface DeckSlide extends Slide {
  /** The address of the same place on the page to read. */
  readonly href: string;
  /** The account that its programs work on. */
  readonly account: string | undefined;
}
