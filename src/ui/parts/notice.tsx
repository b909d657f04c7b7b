import type { ComponentChildren } from 'preact';

/** Something that a person should know: what happened, why, and what to do. */
export function Notice({
  tone = 'info',
  children,
}: {
  tone?: 'info' | 'warning' | 'danger' | 'success';
  children: ComponentChildren;
}) {
  return (
    <div class={`wb-notice wb-notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
