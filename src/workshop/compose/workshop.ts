import type { NamedMistake } from '#content-map/sources';
import type { Minutes } from '#lesson/course-sections';
import type { WorkshopFields } from '../front-matter/index.ts';

/** What all parts of a workshop have. */
interface AnyPart {
  /** Unique in its workshop, and the address of its first slide: `first-requests--put-store-an-object`. */
  readonly id: string;
  readonly title: string;
  readonly minutes: Minutes;
  /** How many minutes after the beginning of the workshop it begins. */
  readonly after: Minutes;
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly watch: readonly string[];
  /** What to do instead where there is no time for it; `undefined` where it cannot be left out. */
  readonly drop: string | undefined;
}

/** A section of a lesson, without its exercises, or an exercise. */
interface LessonPart extends AnyPart {
  readonly kind: 'section' | 'exercise';
  readonly lesson: { readonly slug: string; readonly title: string };
  /** The section on the lesson's page, by its id there. */
  readonly section: string;
  /** How long it takes one who is alone with the lesson's page. */
  readonly ownMinutes: Minutes;
  /** What the lesson's author tells an instructor, in Markdown. */
  readonly notes: readonly string[];
  /** The folder of the exercise in the lesson's folder. */
  readonly exercise: string | undefined;
  /** The mistakes of the exercise to be prepared for. */
  readonly mistakes: readonly NamedMistake[];
}

/** A section of the workshop's own text, or a break. */
interface OwnPart extends AnyPart {
  readonly kind: 'talk' | 'break';
  /** What the workshop's author tells who gives it, in Markdown. */
  readonly notes: readonly string[];
}

export type WorkshopPart = LessonPart | OwnPart;

/** Parts of a workshop that belong together. A break is the last part of the chapter before it. */
export interface Chapter {
  readonly title: string;
  readonly after: Minutes;
  readonly parts: readonly WorkshopPart[];
}

/** A workshop, composed from the lessons. */
export interface Workshop extends Omit<WorkshopFields, 'parts'> {
  readonly slug: string;
  readonly chapters: readonly Chapter[];
}

/** All parts of a workshop, in their order. */
export function partsOf({ chapters }: Pick<Workshop, 'chapters'>): readonly WorkshopPart[] {
  return chapters.flatMap(({ parts }) => parts);
}
