import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsOf, pageOperations } from '../../src/connections/real/policy.ts';
import type { Needs } from '#content-map/needs';
import { contentFolder } from '../lessons/course.ts';

/** What the set-up makes and allows. */
export type Together = Pick<Needs, 'actions' | 'buckets'>;

/** What all lessons and examples need together, including the page that shows them. */
export function together(all: readonly Needs[]): Together {
  const ofPage = pageOperations.flatMap(actionsOf);
  return {
    actions: sorted([...ofPage, ...all.flatMap(({ actions }) => actions)]),
    buckets: sorted(all.flatMap(({ buckets }) => buckets)),
  };
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** The same, from their `needs.json`. */
export function courseNeeds(): Together {
  const paths = globSync('{lessons,examples}/*/needs.json', { cwd: contentFolder });
  return together(paths.map((path) => JSON.parse(readFileSync(join(contentFolder, path), 'utf8')) as Needs));
}
