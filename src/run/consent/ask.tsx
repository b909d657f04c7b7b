import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Question, RealConnection } from '#connections/real';
import { DeletedObjects } from './deleted-objects.tsx';
import { describeConsequence, titleOf } from './describe-consequence.ts';
import { type Rehearse, rehearsalOf } from './rehearsals.ts';
import { RehearsedChanges } from './rehearsed-changes.tsx';
import consentStyles from './consent.css?inline';
import { Dialog, DialogButtons } from '#ui/dialog';
import { addStyles } from '#ui/dom';

addStyles(consentStyles);

/** Asks the person at the page whether something may be sent to their own S3. Escape means no. */
export function askPerson(question: Question, names?: RealConnection['names']): Promise<boolean> {
  const { bucket, ...intent } = question.intent;
  const own = bucket === undefined ? undefined : (names?.toReal(bucket) ?? bucket);
  const facts = <Facts {...intent} bucket={own} />;
  switch (question.kind) {
    case 'deletes':
      return ask({
        title: 'This run would delete what it did not make',
        yes: 'Delete',
        no: 'Do not send it',
        isDelete: true,
        children: (
          <>
            <p>
              Of what it has made, {question.made} {question.made === 1 ? 'thing is' : 'things are'} there. It
              would delete {question.deleted}, with others among them. Objects that are deleted from a real
              bucket are gone, unless it keeps versions. If you allow it, this run may go on to delete others,
              too.
            </p>
            {facts}
            <DeletedObjects objects={question.others} />
          </>
        ),
      });
    case 'consequences':
      return ask({
        title: titleOf(question.consequences),
        yes: 'Allow it',
        no: 'Do not send it',
        isDelete: true,
        children: (
          <>
            <ul>
              {question.consequences.map((one) => (
                <li key={one.by}>{describeConsequence(one)}</li>
              ))}
            </ul>
            {facts}
          </>
        ),
      });
    case 'first-change':
      return askBeforeFirstChange(facts, rehearsalOf(question.run));
  }
}

/** Asks while the program is rehearsed, where it can be; a yes has to wait until it is known what the program would do. */
function askBeforeFirstChange(facts: ComponentChildren, rehearse: Rehearse | undefined): Promise<boolean> {
  const ending = new AbortController();
  const rehearsal = rehearse?.(ending.signal);
  return ask({
    title: 'This changes your own S3',
    yes: 'Allow changes',
    no: 'Do not send it',
    ready: rehearsal,
    children: (
      <>
        <p>
          It is the first change of this session. If you allow it, programs on this page may go on to write to
          and delete from the connected buckets.
        </p>
        {facts}
        {rehearsal && <RehearsedChanges rehearsal={rehearsal} />}
      </>
    ),
  }).finally(() => ending.abort());
}

/** Asks whether code that came by a link may run on the reader's own S3. */
export function askAboutLink(): Promise<boolean> {
  return ask({
    title: 'This code came from a link',
    yes: 'I have read it: run it',
    no: 'Do not run it',
    children: (
      <p>
        It would run on your own S3, in the connected buckets. Whoever made the link wrote it. It never sees
        your keys, but it can read, change and delete what is in these buckets. Read it first.
      </p>
    ),
  });
}

/** Asks whether what the person has just chosen is to be deleted for good. */
export function askToDelete(title: string, children: ComponentChildren): Promise<boolean> {
  return ask({ title, yes: 'Delete for good', no: 'Keep it', isDelete: true, children });
}

function Facts({ operation, bucket, key }: Pick<Question['intent'], 'operation' | 'bucket' | 'key'>) {
  return (
    <dl class="connection-facts">
      <dt>Request</dt>
      <dd>
        <code>{operation}</code>
      </dd>
      {bucket !== undefined && (
        <>
          <dt>Bucket</dt>
          <dd>
            <code>{bucket}</code>
          </dd>
        </>
      )}
      {key !== undefined && (
        <>
          <dt>Key</dt>
          <dd>
            <code>{key}</code>
          </dd>
        </>
      )}
    </dl>
  );
}

interface Asked {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  /** Whether a yes destroys something. */
  readonly isDelete?: boolean;
  /** Nobody can say yes until this resolves. */
  readonly ready?: Promise<unknown> | undefined;
  readonly children: ComponentChildren;
}

function ask(asked: Asked): Promise<boolean> {
  const host = document.body.appendChild(document.createElement('div'));
  return new Promise((resolve) => {
    const answer = (allowed: boolean) => {
      render(null, host);
      host.remove();
      resolve(allowed);
    };
    render(<AskDialog {...asked} answer={answer} />, host);
  });
}

function AskDialog({
  title,
  yes,
  no,
  isDelete = false,
  ready,
  children,
  answer,
}: Asked & { answer: (allowed: boolean) => void }) {
  const [isReady, setReady] = useState(ready === undefined);
  useEffect(() => void ready?.then(() => setReady(true)), [ready]);
  return (
    <Dialog title={title} width="wide" onClose={() => answer(false)}>
      {children}
      <DialogButtons>
        <button type="button" class="ls-button" onClick={() => answer(false)}>
          {no}
        </button>
        <button
          type="button"
          class={`ls-button ${isDelete ? 'connection-danger' : 'ls-button-primary'}`}
          disabled={!isReady}
          onClick={() => answer(true)}
        >
          {yes}
        </button>
      </DialogButtons>
    </Dialog>
  );
}
