import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '**/[^_]*.mdx' }),
    schema: docsSchema({
      extend: z.object({
        /** What a lesson asks a reader to do elsewhere than on its page, such as opening an account. */
        minutesElsewhere: z.number().optional(),
      }),
    }),
  }),
  /** The examples of the playground: the programs stand beside their `example.json`. */
  examples: defineCollection({
    loader: glob({
      base: './content/examples',
      pattern: '*/example.json',
      generateId: ({ entry }) => entry.replace(/\/.*/, ''),
    }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
};
