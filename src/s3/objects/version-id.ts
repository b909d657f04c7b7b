import { invalidArgument } from '#protocol/errors';
import { toHex } from '#protocol/text';

/** How an object's null version is asked for. */
export const nullVersion = 'null';

const sequenceDigits = 8;

/** A new version id: opaque to clients, though it ends with the version's number among those of its key. */
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

/** The key of a row of noncurrent versions: by key, the newest first. */
export function versionRow(sortable: string, sequence: number): string {
  return `${sortable}\0${(lastSequence - sequence).toString(36).padStart(sequenceDigits, '0')}`;
}

/** The rows of a key's noncurrent versions. */
export function versionsOf(sortable: string): { from: string; until: string } {
  return { from: `${sortable}\0`, until: `${sortable}\u0001` };
}

/** Throws InvalidArgument for what cannot be a version id: S3 knows at a glance which ids it may have given out. */
export function verifyVersionId(versionId: string | undefined, name = 'versionId'): void {
  if (versionId === undefined || isVersionId(versionId)) return;
  const message = versionId === '' ? 'Version id cannot be the empty string' : 'Invalid version id specified';
  throw invalidArgument(name, versionId, message);
}

/** Whether this may have been given out as a version id. */
export function isVersionId(text: string): boolean {
  return text === nullVersion || sequenceOf(text) !== undefined;
}
