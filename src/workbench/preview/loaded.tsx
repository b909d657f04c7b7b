import type { ComponentChildren } from 'preact';
import { useReading } from '../hooks/use-reading.ts';
import { Notice } from '#ui/parts';

/** Shows what was read, or why it was not. */
export function Loaded<T>({
  read,
  inputs,
  children,
}: {
  read: () => Promise<T>;
  inputs: readonly unknown[];
  children: (value: T) => ComponentChildren;
}) {
  const { value, error } = useReading(read, inputs);
  if (error !== undefined) {
    const reason = error instanceof Error ? error.message : 'no reason was given.';
    return <Notice tone="danger">The body could not be read: {reason}</Notice>;
  }
  if (value === undefined) return <p class="wb-preview-note">Reading…</p>;
  return <>{children(value)}</>;
}
