import { z } from 'astro/zod';

/** How much a lesson takes for granted. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;

const filled = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const minutes = z.number().int().positive();

/** The fields of a lesson's front matter, in addition to those that Starlight has for every page. */
export const lessonFields = z.object({
  title: filled,
  /** The lesson in one sentence: below its title, in the course's outline, and for search engines. */
  description: filled.regex(/[.!?]$/),
  /** Its place in the course. */
  sidebar: z.object({ order: z.number() }),
  level: z.enum(levels),
  /** Whether it is still being written: then its page says so, and it need not have all that a lesson has. */
  unfinished: z.literal(true).optional(),
  /** How long the page takes. Where it is left out, it is estimated from the text. */
  minutes: minutes.optional(),
  /** How long what the lesson asks for outside its page takes, such as opening an account. */
  minutesElsewhere: minutes.optional(),
  /** The slugs of the lessons that a reader needs to know first. */
  prerequisites: z.array(slug),
  /** What a reader can do afterwards. Each completes the sentence “After this lesson you can”. */
  outcomes: z
    .array(filled.regex(/^(?!you can\b|after\b)[^]*[^.]$/i))
    .min(2)
    .max(6),
  /** The words of the glossary that the lesson introduces. */
  words: z.array(slug),
  /** Where the lesson's facts with numbers come from, and when somebody last checked them. */
  sources: z.array(z.object({ fact: filled, url: z.url({ protocol: /^https$/ }), date: z.date() })),
});

export type LessonFields = z.infer<typeof lessonFields>;

export type Source = LessonFields['sources'][number];

type Field = keyof LessonFields;

/** What to write instead, for each field that an author may get wrong. */
export const advice: Readonly<Record<Field, string>> = {
  title: 'Write `title: What is S3?`.',
  description:
    'Say what the lesson is about, in one sentence with its full stop: `description: What S3 is for.`',
  sidebar: 'Give the lesson its place in the course: `sidebar:`, and below it `  order: 6`.',
  level: `Write one of ${levels.join(', ')}.`,
  unfinished:
    'Write `unfinished: true` while the lesson is being written, and leave the field out when it is done.',
  minutes: 'Write a whole number, or leave the field out: then it is estimated.',
  minutesElsewhere: 'Write a whole number, or leave the field out.',
  prerequisites: 'Write a list of lessons’ folders, such as `[what-is-s3]`, or `[]` if there are none.',
  outcomes:
    'Write a list of two to six things that a reader can do afterwards. Each goes on where “After this lesson you can” ' +
    'ends, so without a full stop: `- choose a key for a file`.',
  words: 'Write a list of slugs from content/glossary/, such as `[bucket, key]`, or `[]` if there are none.',
  sources:
    'Write a list of facts, or `[]` if the lesson has no numbers. Each has `fact`, `url` (https), and `date`, ' +
    'the day on which you looked: `date: 2026-11-28`.',
};

/** The fields of front matter that Starlight itself reads. */
const starlightFields = [
  ...['slug', 'editUrl', 'head', 'tableOfContents', 'template', 'hero', 'banner', 'lastUpdated', 'prev'],
  ...['next', 'pagefind', 'draft'],
];

/** Every field that the front matter of a lesson may have. */
export const knownFields: ReadonlySet<string> = new Set([
  ...Object.keys(lessonFields.shape),
  ...starlightFields,
]);
