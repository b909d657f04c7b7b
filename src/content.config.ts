import { readFile } from 'node:fs/promises';
import { docsSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { sayFault } from '#lesson/fault';
import { frontMatterFaults, lessonFields } from '#lesson/front-matter';
import { wordFields } from '#lesson/words';

const pages = glob({ base: './content', pattern: ['**/[^_]*.mdx', '!glossary/**'] });

/** The pages of the site. Lessons have to say more at their head than others, and say it right: an error names file and line. */
const pagesAndLessons: Loader = {
  ...pages,
  load: (context) =>
    pages.load({
      ...context,
      parseData: async (entry) => {
        if (entry.id.startsWith('lessons/') && entry.filePath !== undefined) {
          const faults = frontMatterFaults(entry.filePath, await readFile(entry.filePath, 'utf8'));
          if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
        }
        return context.parseData(entry);
      },
    }),
};

/** What lessons say beside what every page says; it is optional here, since pages that are no lessons say none of it. */
const ofLessons = lessonFields.omit({ title: true, description: true, sidebar: true }).partial();

export const collections = {
  docs: defineCollection({
    loader: pagesAndLessons,
    schema: docsSchema({ extend: ofLessons }),
  }),
  /** The words of the course, a file each. */
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.mdx' }),
    schema: wordFields,
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
