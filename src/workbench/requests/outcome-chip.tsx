import type { Outcome } from '../explain/outcome.ts';

const tones = { good: 'wb-chip-success', bad: 'wb-chip-danger', waiting: 'wb-chip-quiet' } as const;

/** How a request ended, in a word. */
export function OutcomeChip({ outcome: { tone, text } }: { outcome: Outcome }) {
  return <span class={`wb-chip rq-outcome ${tones[tone]}`}>{text}</span>;
}
