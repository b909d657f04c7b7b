import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Needs } from '../../src/lessons/needs.ts';
import { contentFolder } from '../lessons/course.ts';

/** What the set-up makes and allows. */
export type Together = Pick<Needs, 'actions' | 'buckets'>;

/** What all lessons and examples need together. */
export function together(all: readonly Needs[]): Together {
  const every = (of: keyof Together) => [...new Set(all.flatMap((needs) => needs[of]))].sort();
  return { actions: every('actions'), buckets: every('buckets') };
}

/** The same, as their `needs.json` have it. */
export function courseNeeds(): Together {
  const paths = globSync('{lessons/*,examples}/needs.json', { cwd: contentFolder });
  return together(paths.map((path) => JSON.parse(readFileSync(join(contentFolder, path), 'utf8')) as Needs));
}
