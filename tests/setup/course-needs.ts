import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Needs } from '../../src/lessons/needs.ts';
import { contentFolder } from '../lessons/course.ts';

/** What all lessons and examples need together, from their `needs.json`: that is what the set-up makes and allows. */
export function courseNeeds(): Pick<Needs, 'actions' | 'buckets'> {
  const all = globSync('{lessons/*,examples}/needs.json', { cwd: contentFolder }).map(
    (path) => JSON.parse(readFileSync(join(contentFolder, path), 'utf8')) as Needs,
  );
  const together = (of: 'actions' | 'buckets') => [...new Set(all.flatMap((needs) => needs[of]))].sort();
  return { actions: together('actions'), buckets: together('buckets') };
}
