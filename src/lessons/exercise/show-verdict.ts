import { element, inlineCode } from '../../workbench/index.ts';
import type { PlacedVerdict } from './check-exercise.ts';

/** Writes a verdict into its `role="status"`, which announces it. */
export function showVerdict(host: HTMLElement, { passed, points, where }: PlacedVerdict): void {
  const items = points.map(({ ok, message }) =>
    element(
      'li',
      { class: ok ? 'point-ok' : 'point-failed' },
      element('span', { class: 'visually-hidden' }, ok ? 'Right: ' : 'Not yet: '),
      ...inlineCode(message),
    ),
  );
  const title = passed ? 'Passed. Well done!' : 'Not yet.';
  host.replaceChildren(
    element('p', { class: 'verdict-title' }, title),
    element('ul', { class: 'verdict-points' }, ...items),
    ...(where ? [element('p', {}, `Looked up on your own S3, in ${where.join(', ')}.`)] : []),
  );
}
