import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** What every question has. */
const common = {
  /** Unique in its lesson, and never to be changed: what readers have answered is kept under it. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The heading below which the lesson teaches the answer, as it stands in its address. */
  section: text,
  ask: text,
  code: text.optional(),
  /** For a prediction: what the program prints, which settles it. See {@link Prints}. */
  prints: z
    .union([text, z.strictObject({ ts: text.optional(), py: text.optional(), sh: text.optional() })])
    .optional(),
};

/** An answer to choose. Each says why it is right or wrong. */
const answer = z.strictObject({ text, right: z.literal(true).optional(), why: text });

const choose = z.strictObject({ ...common, kind: z.literal('choose'), answers: z.array(answer).min(2) });
const chooseSeveral = choose.extend({ kind: z.literal('choose-several') });

const type = z.strictObject({
  ...common,
  kind: z.literal('type'),
  /** All answers that are right. The first is the one that is shown. */
  accept: z.array(text).min(1),
  /** Whether capital letters matter. */
  exact: z.boolean().optional(),
  why: text,
  /** Wrong answers that people actually give. */
  wrong: z.array(z.strictObject({ text, why: text })).min(1),
  /** Said about every other answer. */
  otherwise: text,
});

const order = z.strictObject({
  ...common,
  kind: z.literal('order'),
  /** In the right order. `why` says why an item belongs there: the reader is told it for the first item that is out of place. */
  items: z.array(z.strictObject({ text, why: text })).min(3),
});

const line = z.strictObject({
  ...common,
  kind: z.literal('line'),
  code: text,
  /** `text` is a line of the code, without its indentation. */
  answers: z.array(answer).min(1),
  /** Said about every other line. */
  otherwise: text,
});

/** A question as its author writes it into `questions.yaml`. */
export const questionSchema = z.discriminatedUnion('kind', [choose, chooseSeveral, type, order, line]);
export type Question = z.infer<typeof questionSchema>;

/** A question of one kind. */
export type QuestionOf<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;
