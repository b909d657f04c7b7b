import { codeToHtml } from 'shiki';
import { defineConfig, type Plugin } from 'vite';
import { editorTypes } from '#editor/build';
import { shikiTheme } from '#styles/code-theme';
import { codes } from './codes.ts';

const path = (relative: string) => new URL(relative, import.meta.url).pathname;

/** Highlights the code of the page at build time, as the site does. */
const highlightedCode: Plugin = {
  name: 'highlighted-code',
  transformIndexHtml: async (html) => {
    const themes = { light: shikiTheme('light'), dark: shikiTheme('dark') };
    let result = html;
    for (const [id, code] of Object.entries(codes)) {
      const pre = await codeToHtml(code.trimEnd(), { lang: 'ts', themes, defaultColor: false });
      result = result.replace(`<!-- code ${id} -->`, () => pre);
    }
    return result;
  },
};

const methodsId = 'virtual:boto3-methods';

/** The page has no program in Python. */
const noPython: Plugin = {
  name: 'no-python',
  resolveId: (id) => (id === methodsId ? `\0${id}` : undefined),
  load: (id) => (id === `\0${methodsId}` ? 'export default {};' : undefined),
};

/** Builds the page for the editor's browser tests, under a sub-path, where the site may be as well. */
export default defineConfig({
  root: path('.'),
  base: '/learn/',
  plugins: [editorTypes({ root: path('../../../') }), highlightedCode, noPython],
  build: {
    outDir: path('../../../node_modules/.cache/editor-harness'),
    emptyOutDir: true,
    target: 'es2024',
    chunkSizeWarningLimit: 4_000,
  },
});
