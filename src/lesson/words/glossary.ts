import { z } from 'astro/zod';

const filled = z.string().trim().min(1);

/** What an entry of the glossary says at its head. */
export const wordFields = z.strictObject({
  /** As it stands in running text: `bucket`, `presigned URL`. */
  word: filled,
  /** Its plural, and other spellings. Capital letters make no difference. */
  forms: z.array(filled).default([]),
  /** What it is, in one sentence. */
  sentence: filled.regex(/[.!?]$/),
  /** Whether it is an everyday word as well: then only what a lesson emphasises leads to its entry. */
  common: z.boolean().default(false),
});

/** A word of the glossary, as lessons need it. */
export interface Word extends Pick<z.infer<typeof wordFields>, 'word' | 'forms' | 'sentence' | 'common'> {
  readonly slug: string;
}

/** How a word is written anywhere, in small letters. */
export function spellingsOf({ word, forms }: Pick<Word, 'word' | 'forms'>): string[] {
  return [word, ...forms].map((spelling) => spelling.toLowerCase());
}
