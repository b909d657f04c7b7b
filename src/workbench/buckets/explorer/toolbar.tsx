import { useState } from 'preact/hooks';
import { createBucketDialog } from '../actions/create-bucket-dialog.tsx';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { uploadDialog } from '../actions/upload-dialog.tsx';

/** Chooses what the tree shows, and offers what can be done to all of it. */
export function Toolbar({ model }: { model: BucketsModel }) {
  const { explorer, state } = model;
  const isPast = state.moment.value !== undefined;
  const hasBuckets = (explorer.buckets.value ?? []).length > 0;
  const isGrouped = explorer.isGrouped.value;
  return (
    <div class="wb-toolbar wb-buckets-toolbar">
      {hasBuckets && (
        <div class="wb-switch" role="radiogroup" aria-label="Show keys as">
          <Choice name="Tree" isChosen={isGrouped} onChoose={() => (explorer.isGrouped.value = true)} />
          <Choice name="Flat" isChosen={!isGrouped} onChoose={() => (explorer.isGrouped.value = false)} />
        </div>
      )}
      <span class="wb-toolbar-end wb-buckets-actions">
        {hasBuckets && (
          <button type="button" class="wb-button" disabled={isPast} onClick={() => uploadDialog(model)}>
            Upload…
          </button>
        )}
        <button type="button" class="wb-button" disabled={isPast} onClick={() => createBucketDialog(model)}>
          New bucket…
        </button>
      </span>
      {hasBuckets && <Filter model={model} />}
      {hasBuckets && <Caption model={model} />}
    </div>
  );
}

function Choice({ name, isChosen, onChoose }: { name: string; isChosen: boolean; onChoose: () => void }) {
  return (
    <label class="wb-switch-choice">
      <input type="radio" class="sr-only" name="wb-keys-as" checked={isChosen} onChange={onChoose} />
      {name}
    </label>
  );
}

/** How many milliseconds after the last letter the filter takes effect. */
const patience = 150;

function Filter({ model: { explorer } }: { model: BucketsModel }) {
  const [timer, setTimer] = useState(0);
  const type = (prefix: string) => {
    clearTimeout(timer);
    setTimer(window.setTimeout(() => (explorer.filter.value = prefix), patience));
  };
  return (
    <input
      class="wb-input wb-buckets-filter"
      type="search"
      aria-label="Only keys that begin with"
      placeholder="Only keys that begin with…"
      spellcheck={false}
      autocapitalize="off"
      autocomplete="off"
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}

/** Says how the view relates to what a bucket really holds, and which request lists it. */
function Caption({ model: { explorer } }: { model: BucketsModel }) {
  const filter = explorer.filter.value;
  const prefix = filter === '' ? '' : `Prefix: '${filter}'`;
  if (!explorer.isGrouped.value) {
    return (
      <p class="wb-buckets-caption">
        What a bucket really holds: one list of keys, sorted by their bytes. A <code>/</code> is a character
        like any other. <code class="wb-request">ListObjectsV2 {prefix}</code>
      </p>
    );
  }
  const example = explorer.rows.value.find(
    (row) => row.kind === 'prefix' && !row.isGone && /^\w/.test(row.prefix),
  );
  const name = example?.kind === 'prefix' ? example.prefix : 'users/101/';
  return (
    <p class="wb-buckets-caption">
      Grouped for your eyes only: <code>{name.length > 40 ? `${name.slice(0, 40)}…` : name}</code> is no
      folder. It is how some keys begin, and it is here as long as one does.{' '}
      <code class="wb-request">
        ListObjectsV2 {prefix}
        {prefix && ', '}Delimiter: '/'
      </code>
    </p>
  );
}
