import type { Plugin } from 'vite';
import { lateStyles } from './late-styles.ts';
import { typesAsset } from './types-asset.ts';

/**
 * The build's plugins for the editor: they put its types into one asset, and keep its styles off the pages.
 *
 * @param options.root The repository's folder, which holds `node_modules`; by default the folder where the build is started.
 */
export function editorTypes({ root = process.cwd() } = {}): Plugin[] {
  return [typesAsset(root), lateStyles(), earlyDependencies];
}

/** In development, prepares at the start the packages that a scan of the pages misses: found later, they reload the page. */
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
