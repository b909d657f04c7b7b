import { useEffect, useState } from 'preact/hooks';
import { createGathering } from '../model/gathering.ts';

/**
 * Redraws a component whenever `listen` reports a change, at most once a frame. Answers how often it did.
 *
 * @param listen Must be the same function as long as its source is the same.
 */
export function useChanges(listen: (listener: () => void) => () => void): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const gathering = createGathering(() => setChanges((count) => count + 1));
    return listen(() => gathering.schedule());
  }, [listen]);
  return changes;
}
