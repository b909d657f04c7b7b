import { child, children, readXml, type XmlElement } from '#protocol/xml';
import { notUnderstood } from './not-understood.ts';
import { verifyName } from './read-request.ts';

/** An object, or one version of it. */
export interface NamedVersion {
  readonly key: string;
  readonly versionId?: string;
}

const ofObject = new Set(['Key', 'VersionId', 'ETag', 'LastModifiedTime', 'Size']);

/**
 * What a DeleteObjects names, in order. Throws InvalidRequest where anything could be taken for another object than it is here.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export function deletionsIn(root: XmlElement): readonly NamedVersion[] {
  verifyLeaves(root, new Set(['Quiet', 'Object']), ['Object']);
  return children(root, 'Object').map((object) => {
    verifyLeaves(object, ofObject, []);
    const key = child(object, 'Key')?.text ?? '';
    if (key === '') throw unclear('an Object without a Key');
    verifyName(key);
    const versionId = child(object, 'VersionId')?.text;
    return { key, ...(versionId !== undefined && { versionId }) };
  });
}

/** What the answer to a DeleteObjects refuses to delete. An answer that is none refuses nothing, and answers no success either. */
export function refusedIn(answer: string): readonly NamedVersion[] {
  const found = readXml(answer);
  if (found?.name !== 'DeleteResult') return [];
  return children(found, 'Error').flatMap((item) => {
    const key = child(item, 'Key')?.text;
    const versionId = child(item, 'VersionId')?.text;
    return key === undefined ? [] : [{ key, ...(versionId !== undefined && { versionId }) }];
  });
}

/** Each of them once, except those that may repeat, and none with content. */
function verifyLeaves(parent: XmlElement, known: ReadonlySet<string>, again: readonly string[]): void {
  const seen = new Set<string>();
  for (const { name, children: inner } of parent.children) {
    const mayComeAgain = again.includes(name);
    if (!known.has(name)) throw unclear(`${name} in ${parent.name}`);
    if (seen.has(name) && !mayComeAgain) throw unclear(`${name} twice in ${parent.name}`);
    if (inner.length > 0 && !mayComeAgain) throw unclear(`elements in ${name}`);
    seen.add(name);
  }
}

function unclear(what: string) {
  return notUnderstood(
    `its list of what to delete has ${what}, which servers read differently`,
    'Name each object by one Key.',
  );
}
