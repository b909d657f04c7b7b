import { z } from 'astro/zod';

const filled = z.string().trim().min(1);

/** The front matter of an entry of the glossary. */
export const wordFields = z.strictObject({
  /** The word as it stands in running text: `bucket`, `presigned URL`. */
  word: filled,
  /** Its plural, and other spellings. Capital letters make no difference. */
  forms: z.array(filled).default([]),
  /** What the word means, in one sentence. */
  sentence: filled.regex(/[.!?]$/),
  /** Whether it is an everyday word as well: then it is linked only where a lesson emphasises it. */
  common: z.boolean().default(false),
});

/** A word of the glossary, as lessons need it. */
export interface Word extends Pick<z.infer<typeof wordFields>, 'word' | 'forms' | 'sentence' | 'common'> {
  readonly slug: string;
}

/** All spellings of a word, in lower case. */
export function spellingsOf({ word, forms }: Pick<Word, 'word' | 'forms'>): string[] {
  return [word, ...forms].map((spelling) => spelling.toLowerCase());
}
