import { invalidArgument } from '#protocol/errors';
import { toHex } from '#protocol/text';

/** The id by which requests name an object's null version. */
export const nullVersion = 'null';

const sequenceDigits = 8;

/** A new version id. It is opaque to clients, but ends with the version's number among those of its key. */
export function createVersionId(sequence: number): string {
  const random = toHex(crypto.getRandomValues(new Uint8Array(12)));
  return random + sequence.toString(36).padStart(sequenceDigits, '0');
}

/** The number that a version id ends with; `undefined` for an id that was never given out. */
export function sequenceOf(versionId: string): number | undefined {
  return /^[0-9a-f]{24}[0-9a-z]{8}$/.test(versionId)
    ? Number.parseInt(versionId.slice(-sequenceDigits), 36)
    : undefined;
}

const lastSequence = 36 ** sequenceDigits - 1;

/** The key of a noncurrent version's row: rows are ordered by key, then from the newest. */
export function versionRow(sortable: string, sequence: number): string {
  return `${sortable}\0${(lastSequence - sequence).toString(36).padStart(sequenceDigits, '0')}`;
}

/** The rows of a key's noncurrent versions. */
export function versionsOf(sortable: string): { from: string; until: string } {
  return { from: `${sortable}\0`, until: `${sortable}\u0001` };
}

/** Throws InvalidArgument for a text that cannot be a version id, which S3 sees from its form. */
export function verifyVersionId(versionId: string | undefined, name = 'versionId'): void {
  if (versionId === undefined || isVersionId(versionId)) return;
  const message = versionId === '' ? 'Version id cannot be the empty string' : 'Invalid version id specified';
  throw invalidArgument(name, versionId, message);
}

/** Whether a text may be a version id that was given out. */
export function isVersionId(text: string): boolean {
  return text === nullVersion || sequenceOf(text) !== undefined;
}
