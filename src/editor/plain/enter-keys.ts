import { breakLine, closeBlock, type Field, type Replacement, shiftLines } from './indent.ts';
import { insertText } from './replace-text.ts';

/** Does what the Tab key does, and answers whether anything changed. */
export function indent(area: HTMLTextAreaElement, outwards: boolean): boolean {
  return replace(area, shiftLines(fieldOf(area), outwards));
}

/** Enters a line break or a closing bracket with the right indentation, and answers whether it did. */
export function enterBracketOrBreak(area: HTMLTextAreaElement, key: string): boolean {
  const isClosing = key === '}' || key === ')' || key === ']';
  if (!isClosing && key !== 'Enter') return false;
  return replace(area, isClosing ? closeBlock(fieldOf(area), key) : breakLine(fieldOf(area)));
}

/** Enters a key that was pressed before the field was there, or a pasted text. */
export function enterKey(area: HTMLTextAreaElement, piece: string): void {
  if (piece === '\t') indent(area, false);
  else if (!enterBracketOrBreak(area, piece === '\n' ? 'Enter' : piece)) insertText(area, piece);
}

function fieldOf({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Field {
  return { text: value, start: selectionStart, end: selectionEnd };
}

function replace(area: HTMLTextAreaElement, replacement: Replacement | undefined): boolean {
  if (!replacement || area.readOnly) return false;
  const { start, end, text, select } = replacement;
  area.setSelectionRange(start, end);
  insertText(area, text);
  area.setSelectionRange(...select);
  return true;
}
