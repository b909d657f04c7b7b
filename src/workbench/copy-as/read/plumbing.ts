import type { CopySource } from '../form.ts';

/** Headers that come from the client, its signature or the connection: any client adds its own. */
const wire = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'authorization',
  'connection',
  'content-length',
  'date',
  'expect',
  'host',
  'user-agent',
  'x-amz-content-sha256',
  'x-amz-date',
  'x-amz-security-token',
  'x-amz-user-agent',
]);

/** Headers that mean something even if the operation has no parameter for them: the copy for curl has them. */
const outside = new Set(['content-type', 'origin', 'referer']);

const signature =
  /^(?:x-amz-(?:algorithm|content-sha256|credential|date|expires|security-token|signature|signedheaders)|AWSAccessKeyId|Expires|Signature)$/i;

/** Whether a header belongs to the connection or the signature, and says nothing about what is asked for. */
export function isOfWire(name: string): boolean {
  return wire.has(name) || name.startsWith('amz-sdk-') || name.startsWith('sec-');
}

/** Whether a header is one that an SDK cannot be asked to send. */
export function isOfTransport(name: string): boolean {
  return isOfWire(name) || outside.has(name);
}

/** Whether a query parameter is part of a presigned URL's signature, of version 4 or the older one. */
export function isOfSignature(name: string): boolean {
  return signature.test(name);
}

/** Whether the request's signature is in its address. */
export function isPresigned({ request }: CopySource): boolean {
  return [...new URL(request.url).searchParams.keys()].some((name) => /^(?:x-amz-)?signature$/i.test(name));
}

/** Whether a request is signed; if not, it is anonymous. */
export function isSigned(source: CopySource): boolean {
  const { isSigned: isKnown = false, request } = source;
  return isKnown || request.headers.some(([name]) => name === 'authorization') || isPresigned(source);
}
