import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { formatBytes } from '#ui/words';
import { addStyles } from '#ui/dom';
import type { ActiveConnection } from '#run/active';
import { BucketCard } from './bucket-card.tsx';
import { countContent } from './content.ts';
import { monthlyDollars, pricePage, describeDollars } from './estimate.ts';
import { createModel } from './model.ts';
import ownBucketsStyles from './own-buckets.css?inline';
import { describeThings } from './describe.ts';

addStyles(ownBucketsStyles);

/** Lists what is in the connected buckets and what it may cost, and deletes it. Reads the buckets when it is first shown. */
export function OwnBuckets({ now }: { readonly now: ActiveConnection }) {
  const model = useMemo(() => createModel(now.connection), [now.connection]);
  useEffect(() => {
    void model.lookAtAll();
    return model.close;
  }, [model]);
  const buckets = model.buckets.value;
  const isBusy = useComputed(() => model.buckets.value.some(({ work }) => work)).value;
  const contents = buckets.flatMap(({ content }) => content ?? []);
  const all = countContent({
    versions: contents.flatMap(({ versions }) => versions),
    uploads: contents.flatMap(({ uploads }) => uploads),
  });
  const isPartial = contents.some(({ unread }) => unread.length > 0);
  return (
    <div class="own">
      <div class="own-total">
        <p role="status">
          {contents.length < buckets.length ? (
            'Looking …'
          ) : all.size === 0 && !isPartial ? (
            `All in all ${describeThings(all)}, which costs nothing.`
          ) : (
            <>
              {isPartial ? 'What could be listed is' : 'All in all'} {describeThings(all)},{' '}
              {formatBytes(all.size)}: <strong>{describeDollars(monthlyDollars(all.size))}</strong> a month.
            </>
          )}
        </p>
        <button type="button" class="ls-button" disabled={isBusy} onClick={() => void model.lookAtAll()}>
          Look again
        </button>
      </div>
      {buckets.map((state) => (
        <BucketCard key={state.bucket} state={state} model={model} now={now} />
      ))}
      <p class="own-small">
        The estimate is for storage, at the list price of S3 Standard in us-east-1 ($0.023 for a gigabyte and
        month), if all stays as it is. Other regions, storage classes and providers have{' '}
        <a href={pricePage} target="_blank" rel="noreferrer">
          other prices
        </a>
        . Requests and bytes that leave AWS are billed as well; this page cannot see how many there were.
      </p>
      <p class="own-small">
        S3 does not say which program has stored an object. “Written here” is what pages of this tab have
        written since they were connected. A bucket “of the set-up” has the tag <code>project=learn-s3</code>:
        all in it comes from this course, unless you have put something else there.
      </p>
    </div>
  );
}
