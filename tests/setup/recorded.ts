import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Needs } from '#content-map/needs';
import { contentFolder, readCourse } from '../lessons/course.ts';
import { LessonRunner } from '../lessons/runner.ts';
import type { Sent } from '../lessons/sent.ts';
import { needsOf } from './needs.ts';

/** A lesson, or an example of the playground, with everything that its programs have sent. */
export interface Recorded {
  /** Its path below `content/`: `lessons/first-requests`, `examples/tags`. */
  readonly folder: string;
  readonly needs: Needs;
  readonly sent: readonly Sent[];
}

/** The folders of the playground's examples, below `content/`. */
export const exampleFolders: readonly string[] = globSync('examples/*/index.ts', { cwd: contentFolder })
  .map((path) => path.replaceAll('\\', '/').replace(/\/index\.ts$/, ''))
  .sort();

/** Runs every program that the course shows: those of the lessons, and the examples of the playground. */
export async function recordCourse(): Promise<readonly Recorded[]> {
  const lessons = readCourse().filter(({ folder }) => folder.startsWith('lessons/'));
  const parts = [
    ...lessons.map(({ folder, seed, snippets, exercises }) => ({
      folder,
      seed,
      programs: [...snippets, ...exercises.flatMap(({ start, solution }) => [start, solution])],
    })),
    ...exampleFolders.map((folder) => ({
      folder,
      seed: undefined,
      programs: [join(contentFolder, folder, 'index.ts')],
    })),
  ];
  const runner = new LessonRunner();
  await runner.start();
  const recorded: Recorded[] = [];
  for (const { folder, seed, programs } of parts) {
    await runner.renew();
    const sent: Sent[] = [];
    for (const [index, program] of programs.entries()) {
      sent.push(...((await runner.run({ program, seed, fresh: index === 0, record: true })).sent ?? []));
    }
    const pages = folder.startsWith('examples/') ? [] : [join(contentFolder, folder, 'index.mdx')];
    const text = [...pages, ...programs].map((path) => readFileSync(path, 'utf8')).join('\n');
    recorded.push({ folder, sent, needs: needsOf(sent, text) });
  }
  runner.stop();
  return recorded;
}
