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
 * The objects that a DeleteObjects request names, in order. Throws InvalidRequest if another server could read it as naming other
 * objects.
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

/**
 * What S3, in its answer to a DeleteObjects request, refused to delete. Text that is not such an answer refuses nothing, but does
 * not mean success either.
 */
export function refusedIn(answer: string): readonly NamedVersion[] {
  const found = readXml(answer);
  if (found?.name !== 'DeleteResult') return [];
  return children(found, 'Error').flatMap((item) => {
    const key = child(item, 'Key')?.text;
    const versionId = child(item, 'VersionId')?.text;
    return key === undefined ? [] : [{ key, ...(versionId !== undefined && { versionId }) }];
  });
}

/** Throws unless each child is known, occurs once, and has no children of its own. Those in `again` may do both. */
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
