import { rowOf } from '#protocol/operations';
import type { XmlElement } from '#protocol/xml';
import { deletionsIn, type NamedVersion } from './deletions.ts';
import { isFormField, type ReadForm, readForm } from './form-body.ts';
import { notUnderstood } from './not-understood.ts';
import { type Reading, verifyName } from './read-request.ts';
import { withChecksumsOf } from './written-body.ts';
import { inside, readXmlBody, writeXmlBody } from './xml-body.ts';

/** A request of which the gate has understood everything. */
export interface WholeReading extends Reading {
  /** The body to send: an object's bytes as they came, everything else written again. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly xml: XmlElement | undefined;
  readonly form: ReadForm | undefined;
  /** The objects that the request deletes, by name. Aborting an upload deletes none. */
  readonly deletes: readonly NamedVersion[];
}

/** The most bytes of a body that the gate reads: twice what S3 accepts for the longest list of keys. */
export const mostBodyBytes = 4 * 1_024 * 1_024;

/**
 * Reads the body that came with a head. Throws InvalidRequest or MalformedXML for a body that cannot be read to its last byte,
 * and InvalidRequest for one that is longer than S3 accepts or whose operation takes none.
 */
export async function readBody(head: Reading, bytes: Uint8Array<ArrayBuffer>): Promise<WholeReading> {
  const { body } = rowOf(head.operation);
  const none = { ...head, body: bytes, xml: undefined, form: undefined, deletes: ownDeletion(head) };
  if (body === 'bytes') return none;
  if (body === 'form') return readFormBody(head, bytes);
  if (bytes.length === 0 && head.operation !== 'DeleteObjects') return none;
  if (body === undefined) {
    throw notUnderstood(`${head.operation} has no body, and this one has`, 'Leave the body out.');
  }
  if (bytes.length > mostBodyBytes) {
    throw notUnderstood(
      `its body is longer than ${mostBodyBytes} bytes, which S3 does not take`,
      'Send less at a time.',
    );
  }
  if (body === 'json') return { ...none, ...written(head, bytes, JSON.stringify(readJson(bytes))) };
  const xml = readXmlBody(bytes, body.slice(1, -1));
  for (const name of namesIn(head, xml)) verifyName(name);
  const deletes = head.operation === 'DeleteObjects' ? deletionsIn(xml) : none.deletes;
  return { ...none, ...written(head, bytes, writeXmlBody(xml)), xml, deletes };
}

/**
 * A form that is to be signed, read as if it were sent. Throws InvalidRequest for a field that S3 does not know, and for a key
 * as `verifyName` does.
 */
export function readingOfForm(bucket: string, fields: Readonly<Record<string, string>>): WholeReading {
  const { key } = fields;
  for (const name of Object.keys(fields)) {
    if (!isFormField(name.toLowerCase())) {
      throw notUnderstood(`its form has the field "${name}", which S3 does not know`, 'Leave it out.');
    }
  }
  if (key !== undefined) verifyName(key);
  return {
    method: 'POST',
    operation: 'PostObject',
    bucket,
    key,
    sourceBucket: undefined,
    kind: 'write',
    search: '',
    headers: new Map(),
    source: undefined,
    signature: [],
    body: new Uint8Array(),
    xml: undefined,
    form: undefined,
    deletes: [],
  };
}

async function readFormBody(head: Reading, bytes: Uint8Array<ArrayBuffer>): Promise<WholeReading> {
  const form = await readForm(bytes, head.headers.get('content-type') ?? '');
  const headers = new Map(head.headers).set('content-type', form.contentType);
  return { ...head, headers, body: form.body, xml: undefined, form, key: form.key, deletes: [] };
}

function written(head: Reading, came: Uint8Array<ArrayBuffer>, text: string) {
  const body = new TextEncoder().encode(text);
  const isSame = body.length === came.length && body.every((byte, at) => byte === came[at]);
  const headers = isSame ? head.headers : withChecksumsOf(body, head);
  return {
    body,
    headers: new Map(headers).set(
      'content-type',
      rowOf(head.operation).body === 'json' ? 'application/json' : 'application/xml',
    ),
  };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed;
  } catch {
    // Falls through: a body that is not JSON is refused.
  }
  throw notUnderstood('its body is not JSON', 'Write it with JSON.stringify.');
}

/** The elements of a website configuration that hold a key or a part of one. */
const ofWebsite = new Set(['Suffix', 'ReplaceKeyWith', 'ReplaceKeyPrefixWith', 'Key']);

function namesIn({ operation }: Reading, xml: XmlElement): readonly string[] {
  if (operation !== 'PutBucketWebsite') return [];
  return [...inside(xml)].filter(({ name }) => ofWebsite.has(name)).map(({ text }) => text);
}

/** What a request deletes by its address alone. */
function ownDeletion({ operation, key, search }: Reading): readonly NamedVersion[] {
  if (operation !== 'DeleteObject' || key === undefined) return [];
  const versionId = new URLSearchParams(search).get('versionId');
  return [{ key, ...(versionId !== null && { versionId }) }];
}
