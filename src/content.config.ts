import { readFile } from 'node:fs/promises';
import { docsSchema } from '@astrojs/starlight/schema';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type Fault, sayFault } from '#lesson/fault';
import { frontMatterFaults, lessonFields } from '#lesson/front-matter';
import { wordFields } from '#lesson/words';
import { readWorkshop, workshopFields } from '#workshop/front-matter';

const pages = glob({ base: './content', pattern: ['**/[^_]*.mdx', '!{glossary,workshops}/**'] });
const workshops = glob({ base: './content/workshops', pattern: '[^_]*.mdx' });

/** A loader that throws what is wrong with the head of a file, with the file and the line. */
function checked(loader: Loader, find: (file: string, text: string) => readonly Fault[]): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: async (entry) => {
          const { filePath: file } = entry;
          const faults = file === undefined ? [] : find(file, await readFile(file, 'utf8'));
          if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
          return context.parseData(entry);
        },
      }),
  };
}

/** The pages of the site. Lessons have to say more at their head than others. */
const pagesAndLessons = checked(pages, (file, text) =>
  file.includes('content/lessons/') ? frontMatterFaults(file, text) : [],
);

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
  /** Workshops, composed from lessons. */
  workshops: defineCollection({
    loader: checked(workshops, (file, text) => readWorkshop(file, text).faults),
    schema: workshopFields,
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
