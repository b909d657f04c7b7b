import type { FinishedRun } from '../run/run-program.ts';

/**
 * What else may explain that a check has failed, in sentences for a person: an `await` that is missing, a type error.
 *
 * @param fileName What the block calls its file.
 */
export async function explainFurther(
  _run: FinishedRun,
  _code: string,
  _fileName: string,
): Promise<readonly string[]> {
  return [];
}
