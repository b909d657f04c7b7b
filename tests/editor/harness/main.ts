import { compile, type Editor, openEditor, positionAtPoint, preloadEditor, problemsOf } from '#editor';
import { codes } from './codes.ts';

type Id = keyof typeof codes;

const events: string[] = [];
const editors: Partial<Record<Id, Editor | undefined>> = {};

async function open(id: Id, cursor?: { line: number; column: number }): Promise<Editor> {
  const host = hostOf(id);
  if (!host) throw new Error(`There is no block ${id}.`);
  const editor = await openEditor(host, {
    code: codes[id],
    path: `lessons/${id}.ts`,
    label: `Code ${id}`,
    ...(cursor && { cursor }),
    onChange: (code) => events.push(`${id} change ${code.length}`),
    onRun: () => events.push(`${id} run`),
    onLeave: () => {
      events.push(`${id} leave`);
      document.querySelector<HTMLElement>('#next')?.focus({ preventScroll: true });
    },
    onProblems: (count) => events.push(`${id} problems ${count.syntax + count.type}`),
  });
  editors[id] = editor;
  return editor;
}

/** The conditions under which the Escape key does something in Monaco: for each, the names that it depends on. */
async function conditionsOfEscape(): Promise<readonly (readonly string[])[]> {
  const { KeybindingsRegistry } =
    await import('monaco-editor/platform/keybinding/common/keybindingsRegistry.js');
  const escape = 9;
  return KeybindingsRegistry.getDefaultKeybindings()
    .filter(({ keybinding: { chords } }) => chords.length === 1 && chords[0]?.keyCode === escape)
    .map(({ when }) => when?.keys() ?? []);
}

const ids = ['one', 'two'] as const;
const hostOf = (id: Id) => document.querySelector<HTMLElement>(`#${id} .host`);
const asWritten = ids.map((id) => hostOf(id)?.innerHTML ?? '');

/** Opens an editor where the code of a block is clicked. */
function listen(): void {
  for (const id of ids) {
    const pre = document.querySelector<HTMLElement>(`#${id} pre`);
    pre?.addEventListener(
      'click',
      ({ clientX, clientY }) =>
        void open(id, positionAtPoint(pre, clientX, clientY) ?? { line: 1, column: 1 }),
      { once: true },
    );
  }
}

/** Starts over: no editor, the code as it was written, no events. What was loaded stays. */
function startOver(): void {
  for (const [index, id] of ids.entries()) {
    editors[id]?.dispose();
    editors[id] = undefined;
    const host = hostOf(id);
    if (host) host.innerHTML = asWritten[index] ?? '';
  }
  events.length = 0;
  document.documentElement.dataset.theme = 'light';
  scrollTo(0, 0);
  listen();
}

/** What tests use: the editors, and the events that they sent to the page. */
export const harness = {
  events,
  editors,
  open,
  startOver,
  compile: (id: Id) => compile(editors[id]?.code ?? '', `${id}.ts`),
  preloadEditor,
  problemsOf,
  conditionsOfEscape,
};
declare global {
  interface Window {
    harness: typeof harness;
  }
}
window.harness = harness;

listen();
document.documentElement.dataset.ready = '';
