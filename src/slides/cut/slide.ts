/** What a slide mostly shows, by which it is laid out. */
export type SlideKind = 'title' | 'text' | 'picture' | 'code' | 'live' | 'exercise';

/** One slide of a deck, as HTML. */
export interface Slide {
  /** Unique in its deck: the id of its heading, and `-2`, `-3` … behind it for what follows under the same heading. */
  readonly id: string;
  /** What stands above it: the words of its heading. */
  readonly title: string;
  /** The same, with its code and the like. */
  readonly heading: string;
  /** The id of the heading on the lesson's page. */
  readonly section: string;
  readonly kind: SlideKind;
  readonly body: string;
  /** What the instructor has: the author's notes, then the whole text of which the slide has the key sentences. */
  readonly notes: string;
  /** How many times something more is shown before the next slide. */
  readonly steps: number;
}
