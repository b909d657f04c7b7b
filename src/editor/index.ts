/** The editor. Everything heavy is behind dynamic imports, so importing from here costs next to nothing. */
import type { Compilation } from '#sandbox';
import { countProblems, type ProblemCount } from './count-problems.ts';
import { CompilerUnavailable } from './compile/compiler-unavailable.ts';
import './editor.css';
import type { Editor, EditorOptions, OpenedEditor } from './editor.ts';
import { takeEarlyTyping } from './early-typing.ts';
import { findPre } from './find-pre.ts';
import type { CodeFile, CodeProblem } from './language/problems-of.ts';
import { noteLoading } from './loading-note.ts';

export { describeProblems, type ProblemCount } from './count-problems.ts';
export type { Editor, EditorOptions } from './editor.ts';
export type { CodeProblem } from './language/problems-of.ts';
export { noteText, setLiteralNotes } from './literal-notes.ts';
export { positionAtPoint } from './position-at-point.ts';
export type { Selection } from './selection.ts';

const importMonaco = () => import('./monaco/open-monaco.ts');

/** Whether the device has a touch screen only: Monaco is made for keyboard and mouse. */
function isTouchOnly(): boolean {
  return matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;
}

/** Begins to load what `openEditor` needs for a language, so that it is there when the reader clicks. Safe to call often. */
export function preloadEditor(language?: EditorOptions['language']): void {
  if (!isTouchOnly())
    importMonaco()
      .then(({ preload }) => preload(language))
      .catch(() => undefined);
}

/**
 * Turns `host`, which holds the highlighted `<pre>` of the code, into an editor in place: nothing on the page moves, and
 * the `<pre>` stays visible until the editor has painted. On touch screens, and if Monaco cannot be loaded, the editor is a
 * plain one.
 */
export async function openEditor(host: HTMLElement, options: EditorOptions): Promise<Editor> {
  const typing = takeEarlyTyping(host, options);
  const isAskedFor = options.cursor !== undefined || options.fills === true;
  const endNote = isAskedFor
    ? noteLoading(
        findPre(host),
        options.cursor ? 'The editor is loading. You can type.' : 'The editor is loading.',
      )
    : undefined;
  try {
    await options.after;
    const { language, onChange } = options;
    const editor = await loadEditor(host, {
      ...options,
      onChange: language ? onChange : withCompiler(onChange),
    });
    typing.handTo(editor);
    return editor;
  } finally {
    typing.end();
    endNote?.();
  }
}

/** How many milliseconds after the first change the compiler is loaded: completions come first. */
const untilCompiler = 1_000;

/** Changed code will be run, so this loads the compiler after the first change. */
function withCompiler(onChange: EditorOptions['onChange']): EditorOptions['onChange'] {
  let isAsked = false;
  return (code) => {
    if (!isAsked) setTimeout(preloadCompiler, untilCompiler);
    isAsked = true;
    onChange(code);
  };
}

async function loadEditor(host: HTMLElement, options: EditorOptions): Promise<OpenedEditor> {
  if (!isTouchOnly()) {
    try {
      const { openMonaco } = await importMonaco();
      return await openMonaco(host, options);
    } catch (error) {
      console.warn('The full editor could not be loaded; a plain one takes its place.', error);
    }
  }
  const { openPlain } = await import('./plain/open-plain.ts');
  return openPlain(host, options);
}

/**
 * Tells the editor's TypeScript which files a project has, so that it also knows those that no editor holds. An editor that
 * is opened once this has resolved knows them from the start.
 */
export async function shareFiles(
  project: string,
  files: readonly { readonly name: string; readonly code: string }[],
): Promise<void> {
  if (isTouchOnly()) return;
  await importMonaco().then(
    (monaco) => monaco.shareFiles(project, files),
    () => undefined,
  );
}

const importCompiler = () => import('./compile/compiler.ts');

/** Begins to load what `compile` needs, so that a run need not wait for it. Safe to call often. */
export function preloadCompiler(): void {
  importCompiler()
    .then(({ startCompiler }) => startCompiler())
    .catch(() => undefined);
}

/**
 * Compiles one file of a program, whether an editor holds it or not, with the same compiler on every device. Rejects with
 * `CompilerUnavailable`, in words for the reader, if the compiler cannot be loaded.
 */
export async function compile(code: string, fileName: string): Promise<Compilation> {
  try {
    return await (await importCompiler()).compile(code, fileName);
  } catch {
    throw new CompilerUnavailable();
  }
}

/**
 * Highlights a program that was not part of the page when it was built, as the page would: answers the HTML of a `<pre>`.
 * The first call loads what it needs. The code is not changed, and all of it is escaped.
 */
export async function highlightCode(code: string, language?: EditorOptions['language']): Promise<string> {
  if (language) return (await import('./highlight/highlight-python.ts')).highlightPython(code);
  return (await import('./highlight/highlight-code.ts')).highlightCode(code);
}

/**
 * Counts the errors in code that comes from elsewhere or from an earlier visit, before an editor is opened for it. Does not
 * do so on a touch screen, where it would load a megabyte that nobody asked for.
 */
export async function countProblemsEarly(
  code: string,
  name: string,
  beside: readonly CodeFile[] = [],
): Promise<ProblemCount | undefined> {
  if (isTouchOnly()) return undefined;
  return problemsOf(code, name, beside).then(countProblems, () => undefined);
}

/**
 * The syntax and type errors of code, whether an editor holds it or not. Loads TypeScript if needed, and rejects if that
 * fails.
 *
 * @param name What the file is called: `upload.ts`.
 * @param beside The other files of the program, if it has several.
 */
export async function problemsOf(
  code: string,
  name: string,
  beside: readonly CodeFile[] = [],
): Promise<readonly CodeProblem[]> {
  return (await import('./language/problems-of.ts')).problemsOf(code, name, beside);
}
