/** The questions of a lesson, each as HTML, for the pages that ask them. */
import type { APIRoute } from 'astro';
import { courseQuestions, renderQuestion, type LessonQuestions } from '#lesson/questions';

export async function getStaticPaths() {
  return (await courseQuestions()).map((lesson) => ({ params: { slug: lesson.slug }, props: { lesson } }));
}

export const GET: APIRoute<{ lesson: LessonQuestions }> = async ({ props: { lesson } }) => {
  const entries = lesson.questions.map(async (asked) => [asked.name, await renderQuestion(asked, 'review')]);
  return Response.json(Object.fromEntries(await Promise.all(entries)));
};
