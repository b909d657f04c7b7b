import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  isArray: (name) => name === 'Object' || name === 'Error',
  parseTagValue: false,
  removeNSPrefix: true,
  trimValues: false,
});

interface Entry {
  readonly Key?: unknown;
}

/**
 * The keys that the body of a DeleteObjects names, in order; none for a body that is none.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
 */
export function keysToDelete(body: string): readonly string[] {
  const { Delete } = parse(body) as { Delete?: { Object?: readonly Entry[] } };
  return keysOf(Delete?.Object);
}

/** The keys that the answer to a DeleteObjects refuses to delete. */
export function keysRefused(answer: string): readonly string[] {
  const { DeleteResult } = parse(answer) as { DeleteResult?: { Error?: readonly Entry[] } };
  return keysOf(DeleteResult?.Error);
}

function parse(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    return {};
  }
}

function keysOf(entries: readonly Entry[] = []): readonly string[] {
  return entries.flatMap(({ Key }) => (typeof Key === 'string' ? Key : []));
}
