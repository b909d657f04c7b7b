import { countOf, formatBytes } from '#ui/words';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ActiveConnection } from '#run/active';
import { askToDelete } from '#run/consent';
import { lessonName } from '#connections/real';
import { type Amount, countContent } from './content.ts';
import { monthlyDollars, describeDollars } from './estimate.ts';
import { KeyTable } from './key-table.tsx';
import { type Held, heldUnder, rowsOf } from './keys.ts';
import type { BucketState, OwnBucketsModel } from './model.ts';
import { Progress, Refusals } from './outcome.tsx';
import { describeThings, describeTime, describeUnread } from './describe.ts';

interface CardProps {
  readonly state: BucketState;
  readonly model: OwnBucketsModel;
  readonly now: ActiveConnection;
}

/** One of the reader's buckets: what is in it, what it may cost, and what can be done with it. */
export function BucketCard({ state, model, now }: CardProps) {
  const { bucket, content, work, said, refusals, isGone = false } = state;
  const counted = content && countContent(content);
  const rows = content ? rowsOf(content) : [];
  const written = new Set(
    [...now.written.keysOf(bucket)].filter((key) => rows.some((row) => row.key === key)),
  );
  const unsized = content?.uploads.filter(({ size }) => size === undefined).length ?? 0;
  const lesson = lessonName(bucket);
  const isBusy = work !== undefined;
  const section = useRef<HTMLElement>(null);
  /** The pressed button may disappear in a moment, and the card is where the outcome is shown. */
  const focusCard = () => section.current?.focus();

  const confirmAndDelete = async (held: Held, question: string) => {
    const all = countContent(held);
    const isSure = await askToDelete(
      question,
      <p>
        {describeThings(all)}, {formatBytes(all.size)}, in your bucket <code>{bucket}</code>. Nothing brings
        it back: versions are deleted, too.
      </p>,
    );
    if (!isSure) return;
    focusCard();
    await model.delete(bucket, held);
  };
  const deleteBucket = async () => {
    const isSure = await askToDelete(
      'Delete the bucket?',
      <p>
        Your bucket <code>{bucket}</code>. Its name is then free for everyone, and its settings are gone;
        lessons that use {lesson ?? 'it'} need another one.
      </p>,
    );
    if (!isSure) return;
    focusCard();
    await model.deleteBucket(bucket);
  };

  return (
    <section
      ref={section}
      tabIndex={-1}
      class="own-bucket"
      aria-label={bucket}
      data-state={isGone ? 'gone' : (work?.what ?? 'known')}
    >
      <header class="own-head">
        <h3>
          <code>{bucket}</code>
        </h3>
        <p>
          {lesson !== undefined && (
            <span>
              <code>{lesson}</code> in the lessons
            </span>
          )}
          {content?.isOfSetUp && <span class="own-chip">of the set-up</span>}
        </p>
      </header>
      {isGone && <p>This bucket is not there.</p>}
      {counted && !isGone && (
        <dl class="own-facts">
          <Fact name="Objects" amount={counted.objects} />
          <Fact name="Earlier versions" amount={counted.earlier} />
          <Fact name="Delete markers" amount={counted.markers} />
          <Fact name="Incomplete uploads" amount={counted.uploads} />
          <Fact name="Newest object">{counted.newest ? describeTime(counted.newest) : 'none'}</Fact>
          <Fact name="Written here">{countOf(written.size, 'object')}</Fact>
          <Fact name="A month">{describeDollars(monthlyDollars(counted.size))}</Fact>
        </dl>
      )}
      {!isGone &&
        content?.unread.map((unread) => (
          <p key={unread.what} class="own-note">
            {describeUnread(unread)}
          </p>
        ))}
      {unsized > 0 && (
        <p class="own-note">
          The parts of {unsized.toLocaleString('en')} incomplete uploads were not listed: their size, and what
          it costs, is not counted here.
        </p>
      )}
      {work && <Progress work={work} />}
      <div role="status">{said !== undefined && <p>{said}</p>}</div>
      <Refusals refusals={refusals} />
      {content && !isGone && (
        <p class="own-buttons">
          {written.size > 0 && written.size < rows.length && (
            <button
              type="button"
              class="ls-button own-danger"
              disabled={isBusy}
              onClick={() =>
                void confirmAndDelete(heldUnder(content, written), 'Delete what was written here?')
              }
            >
              Delete what was written here
            </button>
          )}
          <button
            type="button"
            class="ls-button own-danger"
            disabled={isBusy || rows.length === 0}
            onClick={() => void confirmAndDelete(content, 'Delete all that is in the bucket?')}
          >
            Empty
          </button>
          <button
            type="button"
            class="ls-button own-danger"
            disabled={isBusy || rows.length > 0}
            title={rows.length > 0 ? 'S3 deletes only empty buckets: empty it first.' : undefined}
            onClick={() => void deleteBucket()}
          >
            Delete the bucket
          </button>
        </p>
      )}
      {rows.length > 0 && (
        <KeyTable
          rows={rows}
          written={written}
          isBusy={isBusy}
          onDelete={(row) => void confirmAndDelete(row, `Delete “${row.key}”?`)}
        />
      )}
    </section>
  );
}

function Fact(props: {
  readonly name: string;
  readonly amount?: Amount;
  readonly children?: ComponentChildren;
}) {
  const { name, amount, children } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {amount
          ? amount.count === 0
            ? 'none'
            : `${amount.count.toLocaleString('en')}, ${formatBytes(amount.size)}`
          : children}
      </dd>
    </div>
  );
}
