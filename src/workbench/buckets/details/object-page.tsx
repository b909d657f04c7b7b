import { GetObjectCommand } from '@aws-sdk/client-s3';
import { useCallback } from 'preact/hooks';
import { useReading } from '../../hooks/use-reading.ts';
import type { ObjectPlace } from '../../model/state.ts';
import { Notice } from '#ui/parts';
import { Preview, type ByteRange } from '../../preview/index.ts';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { isAddressable } from '../model/s3-address.ts';
import { Problem } from '../parts/problem.tsx';
import { Facts, Section } from './facts.tsx';
import { ObjectButtons } from './object-buttons.tsx';
import { ObjectAddresses } from './object-addresses.tsx';
import { objectFacts } from './object-facts.ts';
import { type ObjectFacts, readObject } from './read-object.ts';
import { Versions } from './versions.tsx';

/** Everything about an object, or one version of it. */
export function ObjectPage({ model, place }: { model: BucketsModel; place: ObjectPlace }) {
  const { state } = model;
  const { bucket, key, versionId } = place;
  const { value: facts, error } = useReading(
    () => readObject(state.client, place),
    [state.revision.value, bucket, key, versionId],
  );
  if (error !== undefined) return <Problem what="The object could not be read." error={error} />;
  if (!facts) return <p class="wb-details-note">Reading…</p>;
  const { head, tags, versions } = facts;
  const metadata = Object.entries(head?.Metadata ?? {});
  const isVersioned = versions.length > 1 || versions.some((one) => one.versionId !== 'null' || one.isMarker);
  return (
    <>
      <ObjectButtons model={model} place={place} isThere={head !== undefined} />
      {!head && <Missing place={place} facts={facts} />}
      {head && (
        <>
          <Body
            model={model}
            place={place}
            etag={head.ETag}
            size={head.ContentLength ?? 0}
            type={head.ContentType}
          />
          <Section title="Properties">
            <Facts facts={objectFacts(head)} />
          </Section>
          <Section title="User metadata">
            {metadata.length > 0 ? (
              <Facts facts={metadata.map(([name, value]) => [`x-amz-meta-${name}`, value])} />
            ) : (
              <p class="wb-details-note">None. A program gives it with Metadata when it stores the object.</p>
            )}
          </Section>
          <Section title="Tags">
            {tags.length > 0 ? (
              <Facts facts={tags.map(({ Key = '', Value = '' }) => [Key, Value])} />
            ) : (
              <p class="wb-details-note">None.</p>
            )}
          </Section>
        </>
      )}
      {isVersioned && <Versions model={model} place={place} versions={versions} />}
      <ObjectAddresses place={place} />
    </>
  );
}

function Body(props: {
  model: BucketsModel;
  place: ObjectPlace;
  etag: string | undefined;
  size: number;
  type: string | undefined;
}) {
  const { model, place, etag, size, type } = props;
  const { client, moment } = model.state;
  const { bucket, key, versionId } = place;
  const read = useCallback(
    async (range?: ByteRange) => {
      const { Body: body } = await client.send(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ...(versionId !== undefined && { VersionId: versionId }),
          ...(range && { Range: `bytes=${range.start}-${range.end - 1}` }),
        }),
      );
      return new Uint8Array((await body?.transformToByteArray()) ?? []);
    },
    [bucket, key, versionId, etag, moment.value?.position],
  );
  // The key makes each body start with a fresh preview, in the form that its type suggests.
  return (
    <Preview
      key={`${bucket}/${key}?${versionId}&${type}`}
      name={key}
      contentType={type}
      size={size}
      read={read}
    />
  );
}

/** Why there is nothing to show. */
function Missing({ place: { key, versionId }, facts }: { place: ObjectPlace; facts: ObjectFacts }) {
  const { failure, versions } = facts;
  if (!isAddressable(key)) {
    return (
      <Notice tone="warning">
        The object is there, but no browser can ask for it: in an address, <code>.</code> and <code>..</code>{' '}
        between slashes are steps, and are gone before the request is sent. Avoid such keys. It can be
        deleted: DeleteObjects names keys in its body.
      </Notice>
    );
  }
  const chosen = versionId === undefined ? versions[0] : versions.find((one) => one.versionId === versionId);
  if (chosen?.isMarker) {
    return (
      <Notice>
        A <strong>delete marker</strong> {chosen.isLatest ? 'is the latest version' : 'is no object'}: S3
        answers GET as if there were no object, with{' '}
        {versionId === undefined ? '404 NoSuchKey' : '405 MethodNotAllowed'}.
        {versions.some((one) => !one.isMarker) && ' The versions below it are kept, and can be restored.'}
      </Notice>
    );
  }
  if ((failure as Partial<Error> | undefined)?.name === 'NotFound') {
    return (
      <Notice>There is no object under this key now. It is looked for again when something changes.</Notice>
    );
  }
  return <Problem what="The object could not be read." error={failure} />;
}
