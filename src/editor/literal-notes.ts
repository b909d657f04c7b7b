/** What string literals stand for at the moment, by their content: `my-social-app` may stand for `my-social-app-k3x9`. */
export type LiteralNotes = ReadonlyMap<string, string>;

let notes: LiteralNotes = new Map();
const listeners = new Set<() => void>();

/**
 * Shows in every editor of the page, after each string literal with one of these contents, what it stands for. These notes
 * never become part of the code. An empty map removes them all.
 */
export function setLiteralNotes(next: LiteralNotes): void {
  notes = next;
  for (const listener of listeners) listener();
}

/** Calls `listener` with the notes now and whenever they change, until the returned function is called. */
export function followLiteralNotes(listener: (notes: LiteralNotes) => void): () => void {
  const notify = () => listener(notes);
  listeners.add(notify);
  notify();
  return () => void listeners.delete(notify);
}

/** The text that is drawn after a literal. */
export function noteText(note: string): string {
  return ` → ${note}`;
}
