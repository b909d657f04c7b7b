import { element } from '../../workbench/index.ts';
import type { ActiveConnection } from './active.ts';
import { lessonName } from './lesson-name.ts';

/** Says at each block which of the reader's own buckets its names stand for, while a real connection is on. */
export function showNames(now: ActiveConnection | undefined): void {
  for (const line of document.querySelectorAll('.block-names')) line.remove();
  if (!now) return;
  const pairs = now.connection.buckets.flatMap((own) => {
    const name = lessonName(own);
    return name === undefined ? [] : [{ name, own }];
  });
  for (const code of document.querySelectorAll<HTMLElement>('[data-code]')) {
    // What is not in sight of an editor is not in its text; the block's own data has all of it.
    const text = code.textContent + (code.closest('runnable-block')?.querySelector('script')?.text ?? '');
    const used = pairs.filter(({ name }) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text));
    if (used.length === 0) continue;
    const parts = used.flatMap(({ name, own }, index) => [
      index === 0 ? '' : ', ',
      element('code', {}, name),
      ' is your bucket ',
      element('code', {}, own),
    ]);
    code.before(element('p', { class: 'block-names' }, 'On your own S3 ', ...parts, '.'));
  }
}
