import { missingPython } from '../python/built.ts';
import { test } from './page.ts';

/**
 * Skips a test of Python, or of the AWS CLI, by its name, where the site was built without. To be called before each test: the site is
 * built after the files are read.
 */
export function skipWithoutPython(): void {
  const missing = missingPython();
  test.skip(missing !== undefined, `the site was built without Python, for ${missing}`);
}
