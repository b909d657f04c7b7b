/** What a key does in a deck. */
export type Action =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'black'
  | 'pointer'
  | 'full-screen'
  | 'zoom'
  | 'workbench'
  | 'theme'
  | 'help'
  | 'run'
  | 'step'
  | 'reset'
  | 'presenter'
  | 'edit';

/** Where the focus is, which decides whether a key is for the deck. */
export type Focus = 'deck' | 'editor' | 'field' | 'number' | 'control' | 'tabs' | 'list';

/** The part of a `KeyboardEvent` that matters. */
export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

const moves: Readonly<Record<string, Action>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'edit',
};

const letters: Readonly<Record<string, Action>> = {
  o: 'overview',
  '/': 'overview',
  b: 'black',
  '.': 'black',
  p: 'pointer',
  f: 'full-screen',
  z: 'zoom',
  w: 'workbench',
  d: 'theme',
  '?': 'help',
  r: 'run',
  n: 'step',
  s: 'presenter',
};

/** The keys that press a button or follow a link. */
const presses = new Set(['Enter', ' ']);

/** The keys that a presenter's clicker sends. They are for the deck wherever no text is written. */
const clicker = new Set(['PageDown', 'PageUp']);

/**
 * What a key does in the deck. While an editor or a field has the focus, it gets all keys. A button gets those that press it,
 * tabs those that move, too; a field for a number, a list or a tree gets all except a clicker's.
 */
export function keyAction(key: Key, focus: Focus): Action | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey || focus === 'editor' || focus === 'field') return undefined;
  if (focus === 'control' && presses.has(key.key)) return undefined;
  if (focus === 'tabs' && Object.hasOwn(moves, key.key) && !clicker.has(key.key)) return undefined;
  if ((focus === 'list' || focus === 'number') && !clicker.has(key.key)) return undefined;
  if (key.key === 'R' && key.shiftKey) return 'reset';
  if (key.key === ' ' && key.shiftKey) return 'previous';
  return (
    (Object.hasOwn(moves, key.key) ? moves[key.key] : undefined) ??
    (Object.hasOwn(letters, key.key.toLowerCase()) ? letters[key.key.toLowerCase()] : undefined)
  );
}

/** The kind of the element that has the focus. */
export function focusOf(element: Element | null): Focus {
  if (!element) return 'deck';
  if (element.closest('.monaco-editor, [data-editor-popups]')) return 'editor';
  if (element.closest('textarea, select, [contenteditable=""], [contenteditable="true"]')) return 'field';
  if (element.closest('input[type="number"]')) return 'number';
  if (element.closest('input:not([type="checkbox"], [type="radio"], [type="button"])')) return 'field';
  if (element.closest('[role="tablist"]')) return 'tabs';
  if (element.closest('[role="tree"], [role="grid"], [role="menu"], [role="separator"]')) return 'list';
  return element.closest('button, a[href], summary, input') ? 'control' : 'deck';
}
