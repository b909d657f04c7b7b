import type { Plugin } from 'vite';
import { lateStyles } from './late-styles.ts';
import { typesAsset } from './types-asset.ts';

/**
 * What the build needs for the editor: its types as one asset, and its styles out of the pages.
 *
 * @param options.root The repository's folder, where `node_modules` is: where the build is started, by default.
 */
export function editorTypes({ root = process.cwd() } = {}): Plugin[] {
  return [typesAsset(root), lateStyles()];
}
