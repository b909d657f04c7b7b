import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** Why an object has another content type than it should have. */
export function whyOtherType(
  object: {
    readonly contentType: string;
    readonly metadata: Readonly<Record<string, string>>;
  },
  wanted: string,
): Problem {
  const { contentType, metadata } = object;
  const misplaced = Object.entries(metadata).find(([name]) =>
    /^content-?type$/i.test(name),
  );
  if (misplaced) {
    return {
      problem: `The type stands in the metadata of the object, as ${quote(misplaced[0])}. There it is a note of yours that no browser reads; for S3 the type is ${quote(contentType)}.`,
      cure: 'Move it out of `Metadata`: it is a [[member of the command|parameter of the call]] itself, named `ContentType`.',
    };
  }
  if (contentType === '' || /\/octet-stream$/i.test(contentType)) {
    return {
      problem: `The object was stored as ${quote(contentType)}, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.`,
      cure: `Say what it is: the [[member|parameter]] \`ContentType\` with the value \`${wanted}\`.`,
    };
  }
  if (!contentType.includes('/')) {
    return {
      problem: `The type of the object is ${quote(contentType)}. A content type has two parts with a slash between them, such as \`text/plain\`.`,
      cure: `The whole type is \`${wanted}\`.`,
    };
  }
  return {
    problem: `The type of the object is ${quote(contentType)}. S3 believes what it is told, and passes it on to every browser.`,
    cure: `Its type is \`${wanted}\`, letter by letter.`,
  };
}
