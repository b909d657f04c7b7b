import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trouble } from '#connections';
import { exerciseSettings } from '#lesson/exercise-settings';
import type { Goal } from '#lesson/goal';
import type { GoalsAnswer } from './goals-process.ts';
import type { Solved } from './run-solution.ts';

/** Goals, by the folders of their exercises below `content/`. */
export type Goals = Readonly<Record<string, Goal>>;

/** What a goal depends on besides its solution: how programs run, and what S3 does with their requests. */
const engine = 'src/{build/{goals,node},connections,lesson/goal,protocol,s3,sandbox/compile}/**/!(*.test).ts';

/** Every exercise of the course. */
export function findExercises(root: string): readonly Solved[] {
  return globSync('lessons/*/*/solution.ts', { cwd: join(root, 'content') })
    .toSorted()
    .map((path) => {
      const id = dirname(path).replaceAll('\\', '/');
      const at = (file: string) => join(root, 'content', file);
      const seed = at(`${dirname(id)}/seed.ts`);
      return {
        id,
        solution: at(path),
        start: at(`${id}/start.ts`),
        seed: existsSync(seed) ? seed : undefined,
        trouble: troubleOf(root, id),
      };
    });
}

function troubleOf(root: string, id: string): Trouble {
  const path = join(root, 'content', id, 'exercise.yaml');
  if (!existsSync(path)) return {};
  const { conditions, faults } = exerciseSettings(readFileSync(path, 'utf8'), `content/${id}/exercise.yaml`);
  return { conditions, faults } as Trouble;
}

/**
 * The goals of all exercises, found by running their solutions. A goal whose files have not changed since the last run comes
 * from `.generated/goals.json`.
 *
 * @param root The repository's folder.
 */
export async function makeGoals(root: string): Promise<Goals> {
  const exercises = findExercises(root);
  const kept = join(root, '.generated', 'goals.json');
  const known = await readKept(kept);
  const ofAll = hashOf(globSync(engine, { cwd: root }).map((path) => join(root, path)));
  const keys = new Map(exercises.map((exercise) => [exercise.id, keyOf(exercise, ofAll)]));
  const stale = exercises.filter(({ id }) => known[id]?.key !== keys.get(id));
  const made = stale.length > 0 ? await askProcess(stale) : {};
  const all = exercises.flatMap(({ id }) => {
    const goal = made[id] ?? known[id]?.goal;
    return goal ? [[id, { key: keys.get(id) ?? '', goal }] as const] : [];
  });
  if (stale.length > 0) {
    await mkdir(dirname(kept), { recursive: true });
    // Another process may be reading the old file.
    const draft = `${kept}.${process.pid}`;
    await writeFile(draft, JSON.stringify(Object.fromEntries(all)));
    await rename(draft, kept);
  }
  return Object.fromEntries(all.map(([id, { goal }]) => [id, goal]));
}

type Kept = Readonly<Record<string, { readonly key: string; readonly goal: Goal }>>;

async function readKept(path: string): Promise<Kept> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Kept;
  } catch {
    // The file does not exist yet or is damaged: all goals are made again.
    return {};
  }
}

function keyOf({ solution, seed }: Solved, ofAll: string): string {
  const beside = globSync('{*.ts,exercise.yaml}', { cwd: dirname(solution) }).map((name) =>
    join(dirname(solution), name),
  );
  return hashOf([...beside, ...(seed === undefined ? [] : [seed])], ofAll);
}

function hashOf(paths: readonly string[], salt = ''): string {
  const hash = createHash('sha256').update(salt);
  for (const path of paths.toSorted()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

/** Runs the solutions in a separate process. */
function askProcess(exercises: readonly Solved[]): Promise<Goals> {
  const { promise, resolve, reject } = Promise.withResolvers<Goals>();
  const child = fork(fileURLToPath(new URL('goals-process.ts', import.meta.url)), {
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (answer: GoalsAnswer) => {
    if (answer === 'ready') child.send(exercises);
    else if ('problem' in answer) reject(new Error(answer.problem));
    else resolve(answer.goals);
  });
  child.on('exit', () => reject(new Error('The process that runs solutions for their goals has ended.')));
  return promise.finally(() => child.kill());
}
