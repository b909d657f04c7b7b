import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/root.ts';
import { type ExerciseSettings, exerciseSettings } from '#lesson/exercise-settings';

/** What an author says about the exercise in a folder. */
export function readSettings(folder: string): ExerciseSettings {
  const path = join(folder, 'exercise.yaml');
  return exerciseSettings(existsSync(path) ? readFileSync(path, 'utf8') : undefined, relative(root, path));
}
