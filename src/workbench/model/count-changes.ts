import { counted } from '#ui/words';
import type { RunChange } from './run-record.ts';

const verbs = { created: 'created', changed: 'changed', removed: 'deleted' } as const;

/** Counts what a run changed: `1 bucket and 2 objects created`, `1 object deleted`. Each thing counts once per kind of change. */
export function countChanges(changes: readonly RunChange[]): readonly string[] {
  return (['created', 'changed', 'removed'] as const).flatMap((kind) => {
    const ofKind = changes.filter((change) => change.kind === kind);
    const buckets = new Set(ofKind.filter(({ key }) => key === undefined).map(({ bucket }) => bucket));
    const objects = new Set(
      ofKind.filter(({ key }) => key !== undefined).map(({ bucket, key }) => JSON.stringify([bucket, key])),
    );
    const counts = [counted(buckets.size, 'bucket'), counted(objects.size, 'object')].filter(Boolean);
    return counts.length === 0 ? [] : [`${counts.join(' and ')} ${verbs[kind]}`];
  });
}

/** What one change did, in a word. */
export function changeVerb(kind: RunChange['kind']): string {
  return verbs[kind];
}
