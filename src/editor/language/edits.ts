import type ts from 'typescript';
import type { Asked } from './asked.ts';
import { formatSettings } from './format-settings.ts';
import type { Edit, Fix, Span } from './protocol.ts';

/** The changes to one file among `changes`, as edits. */
export function editsIn(path: string, changes: readonly ts.FileTextChanges[]): Edit[] {
  return changes
    .filter(({ fileName }) => fileName === path)
    .flatMap(({ textChanges }) => textChanges)
    .map(toEdit);
}

function toEdit({ span, newText }: ts.TextChange): Edit {
  return { start: span.start, end: span.start + span.length, text: newText };
}

/** Repairs for problems in a span: a missing `await`, a missing import, a misspelled name. */
export function fixes({ service, path }: Asked, { start, end }: Span, codes: readonly number[]): Fix[] {
  const found = service.getCodeFixesAtPosition(path, start, end, codes, formatSettings, {
    quotePreference: 'single',
  });
  return found
    .map(({ description, changes }) => ({ title: description, edits: editsIn(path, changes) }))
    .filter(({ edits }) => edits.length > 0);
}

/** The edits that format a whole program. */
export function formatting({ service, path }: Asked): Edit[] {
  return service.getFormattingEditsForDocument(path, formatSettings).map(toEdit);
}
