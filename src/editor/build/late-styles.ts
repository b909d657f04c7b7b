import type { Plugin } from 'vite';

const monacoStyle = /\/monaco-editor\/esm\/.*\.css$/;
const prefix = '\0late-style:';

/**
 * Keeps Monaco's 150 kB of styles off the pages. Astro links the styles of every module that a page might ever import, so
 * in a build each style sheet becomes a module that adds its styles to the page when it runs.
 */
export function lateStyles(): Plugin {
  return {
    name: 'editor-late-styles',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.css') || !importer?.includes('/monaco-editor/esm/')) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && monacoStyle.test(resolved.id)
        ? prefix + resolved.id.replace(/\.css$/, '')
        : resolved;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const file = `${id.slice(prefix.length)}.css`;
      return {
        code: [
          `import css from ${JSON.stringify(`${file}?inline`)};`,
          `const style = document.createElement('style');`,
          `style.textContent = css;`,
          `document.head.append(style);`,
        ].join('\n'),
        moduleSideEffects: true,
      };
    },
  };
}
