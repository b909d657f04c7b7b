import bucketsStyles from './buckets.css?inline';
import treeStyles from './explorer/tree.css?inline';
import detailsStyles from './details/details.css?inline';
import actionsStyles from './actions/actions.css?inline';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchState } from '../model/state.ts';
import { createDesk, type Desk } from './actions/desk.ts';
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
  const [desk] = useState(() => createDesk(state));
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) =>
      desk.explorer.setWatched(entry?.isIntersecting === true),
    );
    if (root.current) observer.observe(root.current);
    return () => observer.disconnect();
  }, [desk]);
  return (
    <div class="wb-buckets" ref={root}>
      <PastBanner state={state} />
      <Toolbar desk={desk} />
      <DropZone desk={desk}>
        <Content desk={desk} />
      </DropZone>
      <UploadBar desk={desk} />
      <OutcomeBar desk={desk} />
      <CurrentDialog desk={desk} />
    </div>
  );
}

function Content({ desk }: { desk: Desk }) {
  const { explorer, state, selection } = desk;
  const hasDetails = state.place.value !== undefined || selection.value !== undefined;
  return (
    <div class="wb-buckets-body" data-details={hasDetails}>
      <div class="wb-tree-pane">
        {explorer.failure.value !== undefined && (
          <Problem what="The buckets could not be listed." error={explorer.failure.value} />
        )}
        {explorer.rows.value.length > 0 ? (
          <Tree desk={desk} />
        ) : (
          explorer.buckets.value && <NoBuckets desk={desk} />
        )}
      </div>
      <Details desk={desk} />
    </div>
  );
}

function CurrentDialog({ desk }: { desk: Desk }) {
  return <>{desk.dialog.value?.()}</>;
}
