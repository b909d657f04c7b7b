import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The files that every program finds in its folder. */
export const sampleFolder = join(root, 'content', 'files');

/** Where compiled programs are put. */
export const compiledFolder = join(root, '.generated', 'node-programs');
