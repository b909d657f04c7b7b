import { inspecting } from '../run-globals.ts';
import { AssertionError } from './assertion-error.ts';

/** What a program says instead of the assertion's own words; an error is thrown as it is. */
export type Message = string | Error | undefined;

/** A value as a message shows it. */
export const show = (value: unknown): string => inspecting().inspect(value, { sorted: true });

/** Throws where an assertion does not hold: what the program said, or else what `generated` says. */
export function check(
  holds: boolean,
  operator: string,
  values: { readonly actual?: unknown; readonly expected?: unknown },
  message: Message,
  generated: () => string,
): void {
  if (holds) return;
  if (message instanceof Error) throw message;
  throw new AssertionError({ message, operator, ...values }, message === undefined ? generated() : '');
}
