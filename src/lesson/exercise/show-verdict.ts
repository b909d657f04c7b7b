import { element, inlineCode } from '#ui/dom';
import type { Point } from '../check.ts';
import type { PlacedVerdict } from './check-exercise.ts';

/** What a verdict shows in addition to what the check found. */
export interface VerdictExtras {
  /** Problems that an earlier verdict has named: now their cures are told as well. */
  readonly knownProblems: ReadonlySet<string>;
  /** What else may explain a failed check, for a person: a type error, an `await` that is missing. */
  readonly asides: readonly string[];
  /** A button to press. */
  readonly action?: HTMLElement;
}

/**
 * Writes a verdict into its `role="status"`, which announces it.
 *
 * @returns Adds what turns out later.
 */
export function showVerdict(
  host: HTMLElement,
  { passed, points, where, ownBuckets }: PlacedVerdict,
  { knownProblems, asides, action }: VerdictExtras,
): (asides: readonly string[]) => void {
  const cureOf = ({ ok, message, cure }: Point) =>
    !ok && cure !== undefined && knownProblems.has(message) ? ` ${cure}` : '';
  const items = points.map((point) =>
    element(
      'li',
      { class: point.ok ? 'point-ok' : 'point-failed' },
      element('span', { class: 'visually-hidden' }, point.ok ? 'Right: ' : 'Not yet: '),
      ...inlineCode(point.message + cureOf(point)),
    ),
  );
  // For who counts what a room gets wrong: the message alone, without its cure.
  host.dataset.problem = points.find(({ ok }) => !ok)?.message ?? '';
  const paragraph = (text: string) => element('p', {}, ...inlineCode(text));
  const found = element('ul', { class: 'verdict-points' }, ...items);
  host.replaceChildren(
    element('p', { class: 'verdict-title' }, passed ? 'Passed. Well done!' : 'Not yet.'),
    ...(where ? [paragraph(`It is right here. We also ran it where ${where}, and there:`)] : []),
    found,
    ...asides.map(paragraph),
    ...(ownBuckets ? [paragraph(`Looked up on your own S3, in ${ownBuckets.join(', ')}.`)] : []),
    ...(action ? [action] : []),
  );
  return (late) => found.after(...late.map(paragraph));
}
