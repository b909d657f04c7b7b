import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: './content', pattern: '**/[^_]*.mdx' }),
    schema: docsSchema(),
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
