/** The exercises of a lesson in Python: their programs, for readers who have chosen boto3. */
import type { APIRoute } from 'astro';
import { type LessonPrograms, pythonPrograms, renderPrograms } from '#lesson/python-exercises';

export function getStaticPaths() {
  return pythonPrograms().map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

export const GET: APIRoute<{ lesson: LessonPrograms }> = async ({ props: { lesson } }) =>
  Response.json(await renderPrograms(lesson));
