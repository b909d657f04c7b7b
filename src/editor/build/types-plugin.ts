import type { Plugin } from 'vite';
import { lateStyles } from './late-styles.ts';
import { typesAsset } from './types-asset.ts';

/**
 * What the build needs for the editor: its types as one asset, and its styles out of the pages.
 *
 * @param options.root The repository's folder, where `node_modules` is: where the build is started, by default.
 */
export function editorTypes({ root = process.cwd() } = {}): Plugin[] {
  return [typesAsset(root), lateStyles(), earlyDependencies];
}

/** In development, prepares at the start what a scan of the pages misses: found later, it would reload the page. */
const earlyDependencies: Plugin = {
  name: 'editor-early-dependencies',
  config: () => ({
    optimizeDeps: {
      include: [
        'es-module-lexer',
        'monaco-editor/editor/editor.api.js',
        'shiki/core',
        'shiki/engine/javascript',
        'shiki/langs/typescript.mjs',
        'typescript',
      ],
    },
  }),
};
