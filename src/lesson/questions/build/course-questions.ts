import { getCollection } from 'astro:content';
import { questionTexts } from '#content-map/questions';
import { programsIn } from '#content-map/sources';
import { sayFault } from '../../fault.ts';
import { checkQuestions, type LessonFiles, sectionsOf } from '../file/check-questions.ts';
import { readQuestions } from '../file/read-questions.ts';
import type { AskedQuestion } from './asked.ts';

/** A lesson with its questions. */
export interface LessonQuestions {
  /** `first-requests` */
  readonly slug: string;
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
  readonly exercises: readonly ExerciseLink[];
}

/** A link to an exercise. */
interface ExerciseLink {
  /** `lessons/first-requests/store-a-picture` */
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

let course: Promise<readonly LessonQuestions[]> | undefined;

/**
 * The questions of all lessons, in the order of the course. Throws an error that lists every mistake in them, each with its
 * file, its line and what to do.
 */
export function courseQuestions(): Promise<readonly LessonQuestions[]> {
  // While an author writes, the next page load has to show what has changed.
  if (import.meta.env.DEV) return readCourseQuestions();
  return (course ??= readCourseQuestions());
}

/** Finds a question by its name, such as `first-requests/second-delete`. */
export async function findQuestion(name: string): Promise<AskedQuestion> {
  const all = (await courseQuestions()).flatMap(({ questions }) => questions);
  const found = all.find((asked) => asked.name === name);
  if (!found)
    throw new Error(
      `There is no question “${name}”. There are: ${all.map((asked) => asked.name).join(', ')}.`,
    );
  return found;
}

async function readCourseQuestions(): Promise<readonly LessonQuestions[]> {
  const entries = (await getCollection('docs', ({ id }) => id.startsWith('lessons/'))).sort(
    (one, other) => (one.data.sidebar.order ?? Infinity) - (other.data.sidebar.order ?? Infinity),
  );
  const lessons = entries.map(({ id, body, data }) => {
    const slug = id.slice('lessons/'.length);
    const there = programsIn(id);
    return { slug, mdx: body ?? '', yaml: questionTexts.get(slug), there, title: data.title };
  });
  const faults = checkQuestions(lessons);
  if (faults.length > 0) throw new Error(faults.map(sayFault).join('\n'));
  return lessons.map((lesson) => ({
    slug: lesson.slug,
    title: lesson.title,
    questions: askedOf(lesson, lesson.title),
    exercises: exerciseLinks(lesson),
  }));
}

function askedOf({ slug, yaml }: LessonFiles, title: string): readonly AskedQuestion[] {
  if (yaml === undefined) return [];
  return readQuestions(yaml, slug).questions.map((question) => ({
    name: `${slug}/${question.id}`,
    question,
    lesson: title,
    href: `${addressOf(slug)}#${question.section}`,
  }));
}

/** Links to the exercises of a lesson. An exercise has no address of its own, so the link leads to its section. */
function exerciseLinks({ slug, mdx }: LessonFiles): readonly ExerciseLink[] {
  return [...mdx.matchAll(/<Exercise\b[^>]*>/g)].map((tag) => {
    const of = (name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(tag[0])?.[1] ?? '';
    const section = sectionsOf(mdx.slice(0, tag.index)).at(-1);
    return {
      id: `lessons/${slug}/${of('folder')}`,
      title: of('title'),
      href: `${addressOf(slug)}${section === undefined ? '' : `#${section}`}`,
    };
  });
}

function addressOf(slug: string): string {
  return `${import.meta.env.BASE_URL}lessons/${slug}/`;
}
