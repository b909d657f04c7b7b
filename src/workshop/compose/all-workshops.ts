import { getCollection } from 'astro:content';
import { mistakesOf } from '#content-map/sources';
import { workshopTexts } from '#content-map/workshops';
import { lessonSections } from '#lesson/course-sections';
import { composeWorkshop } from './compose.ts';
import type { Workshop } from './workshop.ts';

/** All workshops, in their order. What an author has written wrong throws an error that names file and line. */
export async function allWorkshops(): Promise<readonly Workshop[]> {
  const entries = await getCollection('docs', ({ id }) => id.startsWith('lessons/'));
  const lessons = entries.map(({ id, data, body = '' }) => ({
    slug: id.slice('lessons/'.length),
    title: data.title,
    sections: lessonSections(body),
  }));
  return [...workshopTexts]
    .map(([slug, mdx]) => composeWorkshop(slug, mdx, { lessons, mistakesOf }))
    .sort((one, other) => one.order - other.order);
}

/** The `getStaticPaths` of a page that each workshop has: named by its slug, and given the workshop. */
export async function workshopPaths() {
  return (await allWorkshops()).map((workshop) => ({ params: { slug: workshop.slug }, props: { workshop } }));
}
