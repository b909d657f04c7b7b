import { invalidArgument, S3Error } from '#protocol/errors';
import { isHeaderName, utf8Bytes, verifiedHeader } from '#protocol/text';
import { parseXml, plainXmlDocument } from '#protocol/xml';
import { authoriseFurther, authoriseOn } from '../auth/authorise.ts';
import { permissionFor } from '../auth/permissions.ts';
import { verifyPostPolicy } from '../auth/post-policy.ts';
import { formSigner } from '../auth/post-signature.ts';
import { checksumIn } from '../body/checksums.ts';
import { Verifier } from '../body/verifier.ts';
import type { Call } from '../call.ts';
import { parseForm, type PostedForm } from '../http/multipart-form.ts';
import type { Reply } from '../http/reply.ts';
import { addObject } from '../objects/added.ts';
import { bucketOf } from '../buckets/bucket.ts';
import { encryptionHeaders, etagOf } from '../objects/encryption.ts';
import { newObjectIn } from '../objects/new-object.ts';
import { checksumHeaders, newVersionHeader } from '../objects/object-headers.ts';
import { verifyKey } from '../objects/object-key.ts';
import { parseTags } from '../objects/tags.ts';
import { encodeWords } from '../http/encoded-words.ts';
import type { ObjectRecord, Tags } from '../store/records.ts';

const maxForm = 5 * 1024 ** 3;
const redirectable = ['success_action_redirect', 'redirect'];

/**
 * Stores the file of a posted form, if the form's signed policy allows it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
 */
export async function postObject(call: Call): Promise<Reply> {
  const form = expanded(parseForm(call.headers.get('content-type') ?? '', await call.body.bytes(maxForm)));
  const { fields, file } = form;
  const key = keyOf(form);
  verifyKey(key);
  const user = formSigner(fields, call.engine.users, call.engine.hashes, call.now);
  const policy = fields.get('policy');
  const size = file.byteLength;
  if (policy !== undefined) verifyPostPolicy(policy, fields, { bucket: call.bucket, size, now: call.now });
  const tagging = fields.get('tagging');
  const tags = tagging === undefined ? undefined : tagsIn(tagging);
  const post: Call = {
    ...call,
    key,
    caller: user ? { user } : {},
    headers: headersOf(form),
    ...(tags && { requestTags: tags }),
  };
  const bucket = await bucketOf(post);
  await call.engine.store.transact('read', async (tx) => {
    await authoriseOn(tx, post, permissionFor('PostObject'), bucket, key);
    await authoriseFurther(tx, post, bucket, key);
  });
  const object = { ...newObjectIn(post, bucket), ...(tags && { tags }) };
  const checksum = checksumIn(post.headers) ?? { algorithm: 'CRC64NVME' as const };
  const verifier = new Verifier({ checksum }, call.engine.hashes, true);
  verifier.update(file);
  const measured = verifier.finish();
  const body = size === 0 ? undefined : await call.engine.store.bodies.write(file);
  const added = await addObject(post, 'ObjectCreated:Post', {
    ...object,
    size,
    etag: etagOf(object, measured.md5),
    lastModified: call.now.getTime(),
    ...(measured.checksum && { checksum: { ...measured.checksum, type: 'FULL_OBJECT' } }),
    ...(body !== undefined && { body }),
  });
  const headers = {
    ETag: `"${added.object.etag}"`,
    Location: locationOf(call, key),
    ...encryptionHeaders(added.object),
    ...checksumHeaders(added.object),
    ...newVersionHeader(added.object, added.bucket),
  };
  return answer(call, fields, added.object, headers);
}

/** A form with `${filename}` replaced in all fields. This happens before the policy is checked. */
function expanded(form: PostedForm): PostedForm {
  const { fields, fileName } = form;
  if (fileName === undefined) return form;
  const name = fileName.replace(/^.*[\\/]/s, '');
  const values = [...fields].map(
    ([field, value]) => [field, value.replaceAll('${filename}', () => name)] as const,
  );
  return { ...form, fields: new Map(values) };
}

/** The tags in a form; none if its XML has another root. Throws MalformedXML or InvalidTag. */
function tagsIn(text: string): Tags {
  const xml = parseXml(new TextEncoder().encode(text));
  return xml.name === 'Tagging' ? parseTags(xml, 10) : {};
}

function keyOf({ fields }: PostedForm): string {
  const key = fields.get('key');
  if (key === undefined || key === '') {
    throw new S3Error('InvalidArgument', {
      message:
        "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.",
      details: { ArgumentName: 'key', ArgumentValue: '' },
    });
  }
  return key;
}

/** The fields that PutObject would have as headers. */
function headersOf({ fields }: PostedForm): Headers {
  const headers = new Headers();
  for (const [name, value] of fields) {
    if (name === 'acl') headers.set('x-amz-acl', value);
    else if (/^(x-amz-(?!signature|credential|date|algorithm)|cache-control|content-|expires)/.test(name)) {
      setHeader(headers, name, value);
    }
  }
  return headers;
}

function setHeader(headers: Headers, name: string, value: string): void {
  if (!isHeaderName(name)) throw invalidArgument(name, value, 'Header name cannot be represented');
  const text = verifiedHeader(name, value);
  // Metadata is stored as text; the other headers are bytes.
  headers.set(name, name.startsWith('x-amz-meta-') ? encodeWords(text) : utf8Bytes(text));
}

function locationOf({ url, bucket }: Call, key: string): string {
  const path =
    url.pathname.startsWith(`/${bucket}`) && !url.hostname.startsWith(`${bucket}.`) ? `/${bucket}` : '';
  return `${url.origin}${path}/${encodeURIComponent(key)}`;
}

function answer(
  call: Call,
  fields: ReadonlyMap<string, string>,
  object: ObjectRecord,
  headers: Record<string, string>,
): Reply {
  const redirect = redirectable
    .map((name) => fields.get(name))
    .find((url) => url !== undefined && URL.canParse(url));
  if (redirect !== undefined) {
    const url = new URL(redirect);
    url.searchParams.set('bucket', call.bucket);
    url.searchParams.set('key', object.key);
    url.searchParams.set('etag', `"${object.etag}"`);
    return { status: 303, headers: { ...headers, Location: url.href } };
  }
  const status = fields.get('success_action_status');
  if (status === '200') return { headers };
  if (status !== '201') return { status: 204, headers };
  const { Location: location = '' } = headers;
  const body = plainXmlDocument('PostResponse', {
    Location: location,
    Bucket: call.bucket,
    Key: object.key,
    ETag: `"${object.etag}"`,
  });
  return { status: 201, headers: { 'Content-Type': 'application/xml', ...headers }, body };
}
