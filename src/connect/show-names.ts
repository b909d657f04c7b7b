import { ownNames } from '#connections/real';
import { noteText, setLiteralNotes } from '#editor';
import { element } from '#ui/dom';
import type { ActiveConnection } from '#run/active';

/** The reader's own buckets, by the names that lessons use for them. */
type OwnNames = ReadonlyMap<string, string>;

/**
 * Says at each block, and after each name in the code, which of the reader's own buckets the name stands for while a real
 * connection is on.
 */
export function showNames(now: ActiveConnection | undefined): void {
  const names = ownNames(now?.connection.buckets ?? []);
  setLiteralNotes(names);
  noteTokens(names);
  sayAboveBlocks(names);
}

/** Code outside editors gets its notes through the style sheet, so that they are not copied with it. */
function noteTokens(names: OwnNames): void {
  for (const token of document.querySelectorAll<HTMLElement>('[data-own-name]')) delete token.dataset.ownName;
  if (names.size === 0) return;
  for (const token of document.querySelectorAll<HTMLElement>('runnable-block pre span:not(.line)')) {
    const [, , name = ''] = /^\s*(['"`])([a-z\d.-]+)\1$/.exec(token.textContent) ?? [];
    const own = names.get(name);
    if (own !== undefined) token.dataset.ownName = noteText(own);
  }
}

function sayAboveBlocks(names: OwnNames): void {
  for (const line of document.querySelectorAll('.block-names')) line.remove();
  for (const code of document.querySelectorAll<HTMLElement>('section > [data-code]')) {
    // An editor's text holds only the lines in sight. The block's own data has the whole code.
    const text = code.textContent + (code.closest('runnable-block')?.querySelector('script')?.text ?? '');
    const used = [...names].filter(([name]) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
    if (used.length === 0) continue;
    const parts = used.flatMap(([name, own], index) => [
      index === 0 ? '' : ', ',
      element('code', {}, name),
      ' is your bucket ',
      element('code', {}, own),
    ]);
    code.before(element('p', { class: 'block-names' }, 'On your own S3 ', ...parts, '.'));
  }
}
