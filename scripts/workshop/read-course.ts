import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nameMistake } from '#room/wire';
import type { Course } from '#server/workshop';

/**
 * The exercises that the pages of a built site have, each with the names of the mistakes that its check knows: the messages in the
 * first lines of `mistakes/*.ts`.
 *
 * @param site The folder of the built site.
 * @param content The folder of the course.
 */
export async function readCourse(site: string, content: string): Promise<Course> {
  const pages = globSync('lessons/*/index.html', { cwd: site });
  const texts = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
  const exercises = texts.flatMap((text) =>
    [...text.matchAll(/ data-exercise="([^"]+)"/g)].map(([, exercise = '']) => exercise),
  );
  const rows = [...new Set(exercises)].map(
    async (exercise) => [exercise, await mistakesOf(join(content, exercise))] as const,
  );
  return new Map(await Promise.all(rows));
}

async function mistakesOf(exercise: string): Promise<ReadonlySet<string>> {
  const programs = globSync('mistakes/*.ts', { cwd: exercise }).sort();
  const texts = await Promise.all(programs.map((path) => readFile(join(exercise, path), 'utf8')));
  const messages = texts.map((text, index) => {
    const [, message] = /^\/\/ expect: (.+)/.exec(text) ?? [];
    if (message === undefined) throw new Error(`${basename(programs[index] ?? '')} names no mistake.`);
    return nameMistake(message);
  });
  return new Set(messages);
}
