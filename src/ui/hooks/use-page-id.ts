import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id that nothing else on the page has. Preact's own `useId` counts anew in every tree that is rendered by itself, and a page has
 * several: a dialog over another took its title from the one below.
 */
export function usePageId(): string {
  const [id] = useState(() => {
    made += 1;
    return `ui-${made}`;
  });
  return id;
}
