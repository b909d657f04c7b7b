import { children, readXml } from '#protocol/xml';

/**
 * The keys that the body of a DeleteObjects names, in order; none for a body that is none.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export function keysToDelete(body: string): readonly string[] {
  return keysIn(body, 'Delete', 'Object');
}

/** The keys that the answer to a DeleteObjects refuses to delete. */
export function keysRefused(answer: string): readonly string[] {
  return keysIn(answer, 'DeleteResult', 'Error');
}

function keysIn(xml: string, root: string, entry: string): readonly string[] {
  const found = readXml(xml);
  if (found?.name !== root) return [];
  return children(found, entry).flatMap((item) => {
    const [key, ...more] = children(item, 'Key');
    return key && more.length === 0 ? key.text : [];
  });
}
