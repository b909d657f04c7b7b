/** What string literals stand for at the moment, by their content: `my-social-app` for `my-social-app-k3x9`. */
export type LiteralNotes = ReadonlyMap<string, string>;

let notes: LiteralNotes = new Map();
const listeners = new Set<() => void>();

/**
 * Shows in every editor of the page, behind each string literal with one of these contents, what it stands for. It never
 * becomes part of the code. An empty map takes all of it away.
 */
export function setLiteralNotes(next: LiteralNotes): void {
  notes = next;
  for (const listener of listeners) listener();
}

/** The notes as they are, and a call whenever they change, until the function that it returns is called. */
export function followLiteralNotes(listener: (notes: LiteralNotes) => void): () => void {
  const notify = () => listener(notes);
  listeners.add(notify);
  notify();
  return () => void listeners.delete(notify);
}

/** What is drawn behind a literal. */
export function noteText(note: string): string {
  return ` → ${note}`;
}
