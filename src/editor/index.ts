/** The editor: everything heavy is behind dynamic imports, what is imported from here is next to nothing. */
import type { Compilation } from '../sandbox/program.ts';
import type { Editor, EditorOptions } from './editor.ts';

export type { Editor, EditorOptions } from './editor.ts';
export { positionAtPoint } from './position-at-point.ts';

const importMonaco = () => import('./monaco/open-monaco.ts');

/** Whether typing here is done on a screen: Monaco is made for keyboard and mouse. */
function isTouchOnly(): boolean {
  return matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
}

/** Begins to load what `openEditor` needs, so that it is there when the reader clicks. Safe to call often. */
export function preloadEditor(): void {
  if (!isTouchOnly())
    importMonaco()
      .then(({ preload }) => preload())
      .catch(() => undefined);
}

/**
 * Turns `host`, which holds the highlighted `<pre>` of the code, into an editor in place: nothing of the page
 * moves, and the `<pre>` stays visible until the editor has painted. On touch screens, and where Monaco
 * cannot be loaded, it is a plain one.
 */
export async function openEditor(host: HTMLElement, options: EditorOptions): Promise<Editor> {
  if (!isTouchOnly()) {
    try {
      const { openMonaco } = await importMonaco();
      return await openMonaco(host, options);
    } catch (error) {
      console.warn('The full editor could not be loaded; a plain one takes its place.', error);
    }
  }
  return (await import('./plain/open-plain.ts')).openPlain(host, options);
}

/** Compiles code that no editor holds, such as an edit restored from an earlier visit. */
export async function compile(code: string): Promise<Compilation> {
  return (await import('./compile/compile.ts')).compile(code);
}
