import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '#lesson/fault';
import { exerciseSettings } from '#lesson/exercise-settings';
import type { CourseSource } from '../course-source.ts';
import { faultAt } from '../fault-at.ts';

/** The `exercise.yaml` of an exercise must be valid, and its start must be as its kind says. */
export function exerciseSettingsFaults({ root, files }: CourseSource): Fault[] {
  const paths = [...files].filter((path) =>
    /^content\/lessons\/(?!_)[^/]+\/[^/]+\/exercise\.yaml$/.test(path),
  );
  return paths.flatMap((path) => {
    try {
      const { kind } = exerciseSettings(readFileSync(join(root, path), 'utf8'), path);
      return kind === 'from-nothing' ? codeIn(root, `${dirname(path)}/start.ts`) : [];
    } catch (error) {
      return (error as Error).message.split('\n').map(faultOf);
    }
  });
}

/** Turns `content/…/exercise.yaml:3: …` back into a fault. */
function faultOf(said: string): Fault {
  const [, file = '', line = '1', message = said] = /^(.+?):(\d+): (.*)$/.exec(said) ?? [];
  return { file, line: Number(line), message };
}

function codeIn(root: string, start: string): Fault[] {
  const lines = readFileSync(join(root, start), 'utf8').split('\n');
  const first = lines.findIndex((line) => !/^\s*(\/\/.*)?$/.test(line));
  if (first < 0) return [];
  const problem = 'An exercise that is written from nothing begins with code.';
  return [faultAt(start, first + 1, problem, 'Leave nothing but a comment, or give it another kind.')];
}
