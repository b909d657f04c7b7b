import type { ComponentChildren } from 'preact';

/** Something that a person is to know: what happened, why, what to do. */
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
