import { createBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import { askLanguage, startLanguage } from '../language/language-client.ts';
import { Ending } from '../ending.ts';
import { findPre } from '../find-pre.ts';
import { lookOf } from '../look.ts';
import { highlightCode } from '../highlight/highlight-code.ts';
import { MonacoEditor } from './monaco-editor.ts';
import { createModel, projectFolder } from './model.ts';
import { editor } from './monaco.ts';
import { monacoOptions } from './monaco-options.ts';
import { createPopups, showPopups } from './popups.ts';
import { setUpMonaco } from './set-up.ts';

/** Loads what can be loaded before there is an editor. */
export function preload(language?: EditorOptions['language']): void {
  if (!language) startLanguage();
  setUpMonaco();
}

/** Tells TypeScript which files a project has. */
export function shareFiles(
  project: string,
  files: readonly { readonly name: string; readonly code: string }[],
): void {
  const folder = projectFolder(project);
  askLanguage(
    'share',
    folder,
    files.map(({ name, code }) => ({ path: `${folder}/${name}`, code })),
  ).catch(() => undefined);
}

/** Turns the code in `host` into a Monaco editor in place. */
export async function openMonaco(host: HTMLElement, options: EditorOptions): Promise<OpenedEditor> {
  preload(options.language);
  const python = options.language ? await import('./python/set-up.ts') : undefined;
  python?.setUpPython();
  const pre = findPre(host);
  const look = lookOf(pre);
  const box = createBox(pre, python?.highlightPython ?? highlightCode);
  try {
    const ending = new Ending(options.code);
    const model = createModel(ending.without(options.code), options, look);
    // The class gives Monaco's colours to its menu too, which is beside the editor in this box.
    box.element.classList.add('monaco-component');
    const popups = createPopups();
    const widget = editor.create(box.element, { ...monacoOptions(look, options, popups), model });
    showPopups(widget, popups);
    const opened = new MonacoEditor(widget, model, box, ending, options);
    await painted();
    opened.show();
    return opened;
  } catch (error) {
    box.remove();
    throw error;
  }
}

/** Resolves when what has been drawn so far is on the screen; in a hidden tab, which draws nothing, it resolves soon. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 200);
  });
}
