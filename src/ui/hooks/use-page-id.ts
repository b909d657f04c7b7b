import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that nothing else on the page has. Preact's own `useId` starts counting again in every tree that is rendered, and a
 * page has several: a dialog over another one took its title from the one below.
 */
export function usePageId(): string {
  const [id] = useState(() => {
    made += 1;
    return `ui-${made}`;
  });
  return id;
}
