import { useReading } from '../../hooks/use-reading.ts';
import { CopyButton } from '#ui/parts';
import { deleteBucketDialog } from '../actions/delete-bucket-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { uploadDialog } from '../actions/upload-dialog.tsx';
import { s3Uri } from '../model/s3-address.ts';
import { KeyText } from '../parts/key-text.tsx';
import { Problem } from '../parts/problem.tsx';
import { Facts, Section } from './facts.tsx';
import { readBucket } from './read-bucket.ts';

/** The settings of a bucket, and what can be done with it. */
export function BucketPage({ model, bucket }: { model: BucketsModel; bucket: string }) {
  const { state, explorer } = model;
  const { value, error } = useReading(() => readBucket(state.client, bucket), [state.revision.value, bucket]);
  const isPast = state.moment.value !== undefined;
  const loaded = explorer.rows.value.filter(
    (row) => row.kind === 'object' && row.bucket === bucket && !row.isGone,
  );
  return (
    <>
      <div class="wb-details-buttons">
        <button
          type="button"
          class="wb-button"
          disabled={isPast}
          onClick={() => uploadDialog(model, { bucket, prefix: '' })}
        >
          Upload…
        </button>
        <CopyButton text={() => bucket}>Copy name</CopyButton>
        <CopyButton text={() => s3Uri(bucket)}>Copy S3 URI</CopyButton>
        <button
          type="button"
          class="wb-button wb-button-danger"
          disabled={isPast}
          onClick={() => deleteBucketDialog(model, bucket)}
        >
          Delete…
        </button>
      </div>
      {error !== undefined && <Problem what="The bucket could not be read." error={error} />}
      {value && (
        <>
          <Facts
            facts={[
              ['Region', value.region],
              ['Versioning', value.versioning ?? 'Never enabled'],
              ['Encryption', value.encryption ?? 'Not readable'],
              ['Objects shown', loaded.length.toLocaleString('en')],
              ...value.configurations
                .filter(([, json]) => json === undefined)
                .map(([name]) => [name, 'Not set'] as const),
            ]}
          />
          {value.configurations.map(
            ([name, json]) =>
              json !== undefined && (
                <details class="wb-configuration" key={name}>
                  <summary>{name}: set</summary>
                  <pre class="wb-code" tabIndex={0} role="region" aria-label={name}>
                    {json}
                  </pre>
                </details>
              ),
          )}
          {value.hidden.length > 0 && (
            <Section title="Hidden by a delete marker">
              <ul class="wb-hidden">
                {value.hidden.map((key) => (
                  <li key={key}>
                    <button
                      type="button"
                      class="wb-link"
                      onClick={() => (state.place.value = { bucket, key })}
                    >
                      <KeyText text={key} />
                    </button>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </>
  );
}
