import { z } from 'astro/zod';

const filled = z.string().trim().min(1);
const minutes = z.number().int().positive();
const sentences = z.array(filled).min(1);

/** One entry of `parts`, as an author writes it. Which kind it is says the one field of {@link kinds} that it has. */
const partFields = z.strictObject({
  /** Begins a chapter: what follows belongs to it, until the next. */
  chapter: filled.optional(),
  /** A section of a lesson, without its exercises: `first-requests#put-store-an-object`. */
  section: filled.optional(),
  /** An exercise of a lesson: `first-requests/store-a-picture`. */
  exercise: filled.optional(),
  /** A break, by what it is called: `Coffee`. */
  break: filled.optional(),
  /** A `##` section of the workshop's own text, by its id: `welcome`. */
  talk: filled.optional(),
  minutes: minutes.optional(),
  /** What the facilitator says, asks and looks out for. A lesson's own notes are in the guide anyway. */
  say: sentences.optional(),
  ask: sentences.optional(),
  watch: sentences.optional(),
  /** That it can be left out when there is no time, and what to say instead. */
  drop: filled.optional(),
  /** The mistakes that the guide prepares for, by the names of their programs; all of them, unless some are named. */
  mistakes: sentences.optional(),
});

export type PartFields = z.infer<typeof partFields>;

/** The fields that say of which kind a part is. */
export const kinds = ['chapter', 'section', 'exercise', 'break', 'talk'] as const;

export type PartKind = (typeof kinds)[number];

/** The front matter of a workshop, `content/workshops/<slug>.mdx`. */
export const workshopFields = z.strictObject({
  title: filled,
  /** The workshop in one sentence. */
  description: filled.regex(/[.!?]$/),
  /** Its place among the workshops. */
  order: z.number(),
  /** For whom it is, in one sentence. */
  audience: filled.regex(/[.!?]$/),
  /** How long it takes, breaks included: what is promised. */
  minutes,
  /** When it begins, unless a reader says otherwise: `09:30`. */
  starts: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** What one can do afterwards. Each completes the sentence “After this workshop you can”. */
  outcomes: z
    .array(filled.regex(/^(?!you can\b|after\b)[^]*[^.]$/i))
    .min(2)
    .max(6),
  /** What those who come need. */
  bring: sentences,
  /** What the facilitator does before the day. */
  prepare: sentences,
  /** What has to be in the room. */
  room: sentences,
  parts: z.array(partFields).min(2),
});

export type WorkshopFields = z.infer<typeof workshopFields>;

/** What to write instead, for each field that an author may get wrong. */
export const advice: Readonly<Record<keyof WorkshopFields, string>> = {
  title: 'Write `title: S3 in one sitting`.',
  description: 'Say in one sentence, with its full stop, what it is.',
  order: 'Give it its place among the workshops: `order: 3`.',
  audience: 'Say in one sentence, with its full stop, for whom it is.',
  minutes: 'Write how long it takes, breaks included: `minutes: 90`.',
  starts: "Write hours and minutes of 24 hours, in quotes: `starts: '09:30'`.",
  outcomes:
    'Write a list of two to six things that one can do afterwards. Each goes on where “After this workshop you can” ends, ' +
    'so without a full stop.',
  bring: 'Write a list of what those who come need, such as `- a laptop`.',
  prepare: 'Write a list of what the facilitator does before the day.',
  room: 'Write a list of what has to be in the room.',
  parts:
    'Write a list. Each entry has one of `chapter`, `section`, `exercise`, `break` and `talk`; all but a chapter have `minutes`.',
};
