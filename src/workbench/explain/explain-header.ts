import { httpHeaders } from './headers/http-headers.ts';
import { objectHeaders } from './headers/object-headers.ts';
import { signingHeaders } from './headers/signing-headers.ts';

const known = new Map(Object.entries({ ...httpHeaders, ...signingHeaders, ...objectHeaders }));

/**
 * What a header is for, in a sentence or two, with code between backticks.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonRequestHeaders.html
 */
export function explainHeader(name: string): string {
  const lower = name.toLowerCase();
  const explained = known.get(lower);
  if (explained !== undefined) return explained;
  if (lower.startsWith('x-amz-meta-')) {
    const own = lower.slice('x-amz-meta-'.length);
    return `Metadata of your own: S3 keeps the value below the name \`${own}\` with the object, and sends it back whenever the object is got.`;
  }
  // Requests that copy an object send these for the object that they copy.
  if (lower.startsWith('x-amz-copy-source-server-side-encryption-customer-')) {
    return 'The key that the source of the copy was encrypted with: S3 has to read it.';
  }
  if (lower.startsWith('x-amz-')) return 'A header of AWS. This page has no more to say about it.';
  if (lower.startsWith('sec-')) return 'The browser says something about itself. S3 does not look at it.';
  return 'S3 gives no meaning to this header.';
}
