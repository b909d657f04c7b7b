import { invalidArgument, S3Error } from '#protocol/errors';
import type { Bytes, Octets } from '#protocol/text';
import { isXmlText } from '#protocol/xml';

/** A form posted by a browser. */
export interface PostedForm {
  /** The fields before the file, by lower-case name. */
  fields: ReadonlyMap<string, string>;
  file: Octets;
  /** The file's name as the browser gives it; absent if the part has none. */
  fileName?: string;
}

const decoder = new TextDecoder();

/** The most bytes before the file, boundaries included. */
const maxBeforeFile: Bytes = 20 * 1024;

/**
 * Reads `multipart/form-data`; anything after the file is ignored. Throws MalformedPOSTRequest, InvalidArgument without a file or
 * for control characters, MaxPostPreDataLengthExceededError for too much before the file, PreconditionFailed for other content.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html
 */
export function parseForm(contentType: string, body: Octets): PostedForm {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  if (!/^multipart\/form-data/i.test(contentType) || !boundary) {
    throw new S3Error('PreconditionFailed', {
      details: { Condition: 'Bucket POST must be of the enclosure-type multipart/form-data' },
    });
  }
  const text = binary(body);
  const delimiter = `--${boundary[1] ?? boundary[2] ?? ''}`;
  const fields = new Map<string, string>();
  let at = text.indexOf(delimiter);
  while (at >= 0 && !text.startsWith('--', at + delimiter.length)) {
    if (at > maxBeforeFile) throw new S3Error('MaxPostPreDataLengthExceededError');
    const headEnd = text.indexOf('\r\n\r\n', at);
    const end = text.indexOf(`\r\n${delimiter}`, at + delimiter.length);
    if (headEnd < 0 || end < 0 || end < headEnd + 2) throw new S3Error('MalformedPOSTRequest');
    const head = decoder.decode(body.subarray(at + delimiter.length, headEnd));
    const content = body.subarray(headEnd + 4, Math.max(headEnd + 4, end));
    const name = parameter(head, 'name')?.toLowerCase();
    if (name === undefined) throw new S3Error('MalformedPOSTRequest');
    const fileName = parameter(head, 'filename');
    if (fileName !== undefined && !isXmlText(fileName)) throw unwritable('filename');
    if (name === 'file')
      return { fields, file: content.slice(), ...(fileName !== undefined && { fileName }) };
    const value = decoder.decode(content);
    if (!isXmlText(name) || !isXmlText(value)) throw unwritable(name);
    fields.set(name, value);
    at = end + 2;
  }
  throw new S3Error('InvalidArgument', {
    message: 'POST requires exactly one file upload per request.',
    details: { ArgumentName: 'file', ArgumentValue: '0' },
  });
}

/** The error for control characters: form fields are stored, and returned in headers and XML, which cannot have them. */
function unwritable(field: string): S3Error {
  return invalidArgument(field, '', 'Form fields cannot have control characters');
}

function parameter(head: string, name: string): string | undefined {
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  const match = new RegExp(String.raw`;\s*${name}=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))`, 'i').exec(disposition);
  // A backslash may belong to a Windows path, so it escapes nothing but a quote.
  return match?.[1]?.replaceAll('\\"', '"') ?? match?.[2];
}

/** The bytes as a text with one character each, so that positions are the same in both. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
