import type { RehearsedChange } from '#connections/real';
import { counted } from '#ui/words';
import type { Rehearsal } from './rehearsals.ts';

/** One change of one thing, however often it is made. */
export interface ChangeLine extends Pick<RehearsedChange, 'operation' | 'kind'> {
  readonly id: string;
  /** `my-social-app-k3x9/users/101/profile.jpg` */
  readonly place: string;
  readonly times: number;
  /** How many of them the simulated S3 refused. */
  readonly refused: number;
}

/** The changes of a rehearsal, equal ones in one line, in the order in which each came first. */
export function linesOf(changes: readonly RehearsedChange[]): readonly ChangeLine[] {
  const lines = new Map<string, ChangeLine>();
  for (const { operation, kind, bucket = '', key, isRefused } of changes) {
    const place = key === undefined ? bucket : `${bucket}/${key}`;
    const id = `${operation} ${place}`;
    const { times, refused } = lines.get(id) ?? { times: 0, refused: 0 };
    lines.set(id, { id, operation, kind, place, times: times + 1, refused: refused + Number(isRefused) });
  }
  return [...lines.values()];
}

/** How much a program changed in a rehearsal, in a sentence. */
export function describeRehearsal({ changes, problem }: Rehearsal): string {
  const deletes = changes.filter(({ kind }) => kind === 'delete').length;
  const writes = changes.length - deletes;
  if (changes.length === 0) {
    return problem === undefined
      ? 'In a rehearsal on simulated S3 this program changed nothing.'
      : 'A rehearsal on simulated S3 did not show what this program changes. Only the request above is known.';
  }
  const kinds = [counted(writes, 'write'), counted(deletes, 'delete')].filter(Boolean).join(' and ');
  return `In a rehearsal on simulated S3 this program made ${counted(changes.length, 'change')} (${kinds}):`;
}
