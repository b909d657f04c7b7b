/** The class of what another window has selected (`elsewhere.css`). */
export const selectedClass = 'elsewhere-selected';

/** The classes of another window's cursor. What it says is below its line, except in the last one. */
export function cursorClass(code: string, at: number): string {
  return code.slice(at).trimEnd().includes('\n') ? 'elsewhere-cursor' : 'elsewhere-cursor elsewhere-low';
}
