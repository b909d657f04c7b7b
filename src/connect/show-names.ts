import { ownNames } from '#connections/real';
import { noteText, setLiteralNotes } from '#editor';
import { element } from '#ui/dom';
import type { ActiveConnection } from '#run/active';

/** Names of lessons, and the reader's own buckets that stand for them. */
type OwnNames = ReadonlyMap<string, string>;

/**
 * Says at each block, and behind each name in the code, which of the reader's own buckets the names stand for, while a real
 * connection is on.
 */
export function showNames(now: ActiveConnection | undefined): void {
  const names = ownNames(now?.connection.buckets ?? []);
  setLiteralNotes(names);
  noteTokens(names);
  sayAboveBlocks(names);
}

/** Code that is not in an editor has them from the style sheet, so that nobody copies them. */
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
    // What is not in sight of an editor is not in its text; the block's own data has all of it.
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
