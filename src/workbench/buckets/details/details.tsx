import type { ComponentChildren } from 'preact';
import type { BucketsModel } from '../actions/buckets-model.ts';
import { BucketIcon, ObjectIcon, PrefixIcon } from '../parts/icons.tsx';
import { KeyText } from '../parts/key-text.tsx';
import { MarkChip } from '../explorer/mark-chip.tsx';
import { BucketPage } from './bucket-page.tsx';
import { ObjectPage } from './object-page.tsx';
import { PrefixPage } from './prefix-page.tsx';

/** Shows what is selected. */
export function Details({ model }: { model: BucketsModel }) {
  const { state, selection, explorer } = model;
  const place = state.place.value;
  const selected = selection.value;
  const close = () => {
    state.place.value = undefined;
    selection.value = undefined;
    // The focus goes back to the row that the details were about.
    const row = document.querySelector<HTMLElement>('.wb-tree [role="treeitem"][tabindex="0"]');
    requestAnimationFrame(() => row?.focus());
  };
  const frame = (props: Omit<FrameProps, 'onClose'>) => <Frame {...props} onClose={close} />;
  if (place) {
    const mark = state.changed.value.get(place.bucket)?.get(place.key);
    return frame({
      title: place.key,
      icon: <ObjectIcon />,
      mark: <MarkChip mark={mark} />,
      children: <ObjectPage key={`${place.bucket}/${place.key}`} model={model} place={place} />,
    });
  }
  if (selected?.kind === 'prefix') {
    const { bucket, prefix } = selected;
    return frame({
      title: prefix,
      icon: <PrefixIcon />,
      children: <PrefixPage model={model} bucket={bucket} prefix={prefix} />,
    });
  }
  if (!selected || explorer.buckets.value?.includes(selected.bucket) === false) return null;
  const { bucket } = selected;
  return frame({
    title: bucket,
    icon: <BucketIcon />,
    children: <BucketPage key={bucket} model={model} bucket={bucket} />,
  });
}

interface FrameProps {
  readonly title: string;
  readonly icon: ComponentChildren;
  readonly mark?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

function Frame({ title, icon, mark, children, onClose }: FrameProps) {
  return (
    <section class="wb-details" aria-labelledby="wb-details-title">
      <header class="wb-details-head">
        {icon}
        <h2 id="wb-details-title" tabIndex={-1}>
          <KeyText text={title} />
        </h2>
        {mark}
        <button type="button" class="wb-button wb-button-plain" aria-label="Close details" onClick={onClose}>
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      <div class="wb-details-body" tabIndex={0} role="group" aria-labelledby="wb-details-title">
        {children}
      </div>
    </section>
  );
}
