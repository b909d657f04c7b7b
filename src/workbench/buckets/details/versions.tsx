import { formatBytes } from '#ui/words';
import type { ObjectPlace } from '../../model/state.ts';
import { deleteObjectDialog } from '../actions/delete-object-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { restoreVersion, undelete } from '../actions/object-actions.ts';
import { isAddressable } from '../model/s3-address.ts';
import { Section } from './facts.tsx';
import { dateText } from './object-facts.ts';
import type { VersionEntry } from './read-object.ts';

/** The versions and delete markers of an object, with buttons to show, restore and delete them. */
export function Versions(props: {
  model: BucketsModel;
  place: ObjectPlace;
  versions: readonly VersionEntry[];
}) {
  const { model, place, versions } = props;
  return (
    <Section title={`Versions (${versions.length})`}>
      <ol class="wb-versions">
        {versions.map((version) => (
          <Version key={version.versionId} model={model} place={place} version={version} />
        ))}
      </ol>
    </Section>
  );
}

function Version({
  model,
  place,
  version,
}: {
  model: BucketsModel;
  place: ObjectPlace;
  version: VersionEntry;
}) {
  const { bucket, key } = place;
  const { versionId, isLatest, isMarker, size, modified } = version;
  const isShown = place.versionId === undefined ? isLatest : place.versionId === versionId;
  const isPast = model.state.moment.value !== undefined;
  const name = { bucket, key, versionId };
  const show = () => (model.state.place.value = isLatest ? { bucket, key } : name);
  return (
    <li class="wb-version" aria-current={isShown}>
      <button type="button" class="wb-version-name" aria-label={`Show version ${versionId}`} onClick={show}>
        <code>{versionId}</code>
        {isLatest && <span class="wb-chip">latest</span>}
        {isMarker && <span class="wb-chip wb-chip-danger">delete marker</span>}
        <span class="wb-version-facts">
          {!isMarker && `${formatBytes(size)}, `}
          {modified && dateText(modified)}
        </span>
      </button>
      <span class="wb-version-buttons">
        {isMarker && isLatest && (
          <button
            type="button"
            class="wb-button"
            disabled={isPast}
            onClick={() => void undelete(model, name)}
          >
            Restore: remove the marker
          </button>
        )}
        {!isMarker && !isLatest && isAddressable(key) && (
          <button
            type="button"
            class="wb-button"
            disabled={isPast}
            onClick={() => void restoreVersion(model, name)}
          >
            Restore
          </button>
        )}
        <button
          type="button"
          class="wb-button wb-button-plain"
          disabled={isPast}
          aria-label={`Delete version ${versionId} for good`}
          onClick={() => deleteObjectDialog(model, bucket, key, versionId)}
        >
          Delete…
        </button>
      </span>
    </li>
  );
}
