import bucketsStyles from './buckets.css?inline';
import treeStyles from './explorer/tree.css?inline';
import detailsStyles from './details/details.css?inline';
import actionsStyles from './actions/actions.css?inline';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../model/state.ts';
import { createBucketsModel, type BucketsModel } from './actions/buckets-model.ts';
import { OutcomeBar } from './actions/outcome-bar.tsx';
import { UploadBar } from './actions/upload-bar.tsx';
import { Details } from './details/details.tsx';
import { DropZone } from './explorer/drop-zone.tsx';
import { NoBuckets } from './explorer/empty.tsx';
import { PastBanner } from './explorer/past-banner.tsx';
import { Toolbar } from './explorer/toolbar.tsx';
import { Tree } from './explorer/tree.tsx';
import { Problem } from './parts/problem.tsx';
import { addStyles } from '#ui/dom';

addStyles(bucketsStyles, treeStyles, detailsStyles, actionsStyles);

/** Draws the tab **Buckets**. */
export function mountBuckets(host: HTMLElement, state: WorkbenchState): void {
  render(<BucketsTab state={state} />, host);
}

function BucketsTab({ state }: { state: WorkbenchState }) {
  const [model] = useState(() => createBucketsModel(state));
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) =>
      model.explorer.setWatched(entry?.isIntersecting === true),
    );
    if (root.current) observer.observe(root.current);
    return () => observer.disconnect();
  }, [model]);
  return (
    <div class="wb-buckets" ref={root}>
      <PastBanner state={state} />
      <Toolbar model={model} />
      <DropZone model={model}>
        <Content model={model} />
      </DropZone>
      <UploadBar model={model} />
      <OutcomeBar model={model} />
      <CurrentDialog model={model} />
    </div>
  );
}

function Content({ model }: { model: BucketsModel }) {
  const { explorer, state, selection } = model;
  const hasDetails = state.place.value !== undefined || selection.value !== undefined;
  return (
    <div class="wb-buckets-body" data-details={hasDetails}>
      <div class="wb-tree-pane">
        {explorer.failure.value !== undefined && (
          <Problem what="The buckets could not be listed." error={explorer.failure.value} />
        )}
        {explorer.rows.value.length > 0 ? (
          <Tree model={model} />
        ) : (
          explorer.buckets.value && <NoBuckets model={model} />
        )}
      </div>
      <Details model={model} />
    </div>
  );
}

function CurrentDialog({ model }: { model: BucketsModel }) {
  return <>{model.dialog.value?.()}</>;
}
