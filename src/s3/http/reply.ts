import type { Octets } from '#protocol/text';
import { xmlDocument, type XmlObject } from '#protocol/xml';

/** What an operation returns; the engine adds the headers that every answer of S3 has. */
export interface Reply {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  body?: string | Octets | ReadableStream<Octets>;
}

/** An answer in S3's XML. */
export function xmlReply(
  root: string,
  value: XmlObject,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { headers: { 'Content-Type': 'application/xml', ...headers }, body: xmlDocument(root, value) };
}
