import type { CopySource } from '../form.ts';

/** What the client, its signature and the wire add to every request, and every client adds anew. */
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

/** What is no parameter of an operation, and yet more than plumbing: `curl` says it. */
const outside = new Set(['content-type', 'origin', 'referer']);

const signature =
  /^(?:x-amz-(?:algorithm|content-sha256|credential|date|expires|security-token|signature|signedheaders)|AWSAccessKeyId|Expires|Signature)$/i;

/** Whether a header is the wire's or the signature's own, and says nothing of what is asked. */
export function isOfWire(name: string): boolean {
  return wire.has(name) || name.startsWith('amz-sdk-') || name.startsWith('sec-');
}

/** Whether a header is nothing that an SDK could be asked for. */
export function isOfTransport(name: string): boolean {
  return isOfWire(name) || outside.has(name);
}

/** Whether a parameter is part of a presigned URL: of version 4, or of the old one. */
export function isOfSignature(name: string): boolean {
  return signature.test(name);
}

/** Whether the signature stands in the address itself. */
export function isPresigned({ request }: CopySource): boolean {
  return [...new URL(request.url).searchParams.keys()].some((name) => /^(?:x-amz-)?signature$/i.test(name));
}

/** Whether anybody signed a request; otherwise it was sent by nobody in particular. */
export function isSigned(source: CopySource): boolean {
  const { isSigned: isKnown = false, request } = source;
  return isKnown || request.headers.some(([name]) => name === 'authorization') || isPresigned(source);
}
