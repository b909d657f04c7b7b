import { notUnderstood } from './not-understood.ts';
import { verifyName } from './read-request.ts';

/** A form that uploads an object, read and written again. */
export interface ReadForm {
  /** All fields but the file, by lower-case name. */
  readonly fields: ReadonlyMap<string, string>;
  /** The key that the object would get. */
  readonly key: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html */
const known =
  /^(acl|awsaccesskeyid|bucket|cache-control|content-(type|disposition|encoding|language|md5)|expires|file|key|policy|redirect|signature|submit|success_action_(redirect|status)|tagging|x-(amz|ignore)-[\w-]+)$/;

/**
 * Reads the form of a PostObject request. Throws InvalidRequest for a field that S3 does not know or that occurs twice, and for
 * a form without a file.
 */
export async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<ReadForm> {
  const form = await parse(bytes, contentType);
  const fields = new Map<string, string>();
  const written = new FormData();
  let file: File | undefined;
  for (const [name, value] of form) {
    const small = name.toLowerCase();
    if (!isFormField(small)) throw unclear(`has the field "${name}", which S3 does not know`);
    if (fields.has(small) || (small === 'file' && file)) throw unclear(`has the field "${name}" twice`);
    if (small === 'file') file = typeof value === 'string' ? new File([value], '') : value;
    else if (typeof value === 'string') fields.set(small, value);
    else throw unclear(`has a file in the field "${name}"`);
    if (small !== 'file' && typeof value === 'string') written.append(name, value);
  }
  if (!file) throw unclear('has no file');
  written.append('file', file);
  const key = (fields.get('key') ?? '').replaceAll('${filename}', () => file.name);
  verifyName(key);
  const answer = new Response(written);
  return {
    fields,
    key,
    body: new Uint8Array(await answer.arrayBuffer()),
    contentType: answer.headers.get('content-type') ?? '',
  };
}

/** Whether S3 knows a form field of this lower-case name. */
export function isFormField(name: string): boolean {
  return known.test(name);
}

async function parse(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
  if (!/^multipart\/form-data/i.test(contentType)) throw unclear('is not multipart/form-data');
  try {
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw unclear('cannot be read');
  }
}

function unclear(how: string) {
  return notUnderstood(
    `its form ${how}`,
    'Send the fields that S3 gave, once each, and the file behind them.',
  );
}
