import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../../connections/index.ts';
import connectionStyles from './connection.css?inline';
import { addStyles } from '../../workbench/parts/add-styles.ts';

addStyles(connectionStyles);

/** Asks the person at the page whether something may be sent to their own S3. Escape means no. */
export function askPerson(question: Question): Promise<boolean> {
  const isDelete = question.kind === 'deletes';
  return ask({
    title: isDelete ? 'This run would delete more than it made' : 'This changes your own S3',
    yes: isDelete ? 'Delete' : 'Allow changes',
    no: 'Do not send it',
    isDelete,
    children: (
      <>
        <p>
          {isDelete
            ? `It has made ${question.made} and would have deleted ${question.deleted}. Objects that are deleted from a real bucket are gone, unless it keeps versions.`
            : 'It is the first change of this session. If you allow it, programs on this page may go on to write to and delete from the connected buckets.'}
        </p>
        <Facts {...question.touch} />
      </>
    ),
  });
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

/** Asks whether something is to be deleted for good that the person has just chosen. */
export function askToDelete(title: string, children: ComponentChildren): Promise<boolean> {
  return ask({ title, yes: 'Delete for good', no: 'Keep it', isDelete: true, children });
}

function Facts({ operation, bucket, key }: Question['touch']) {
  return (
    <dl class="connection-facts">
      <dt>Request</dt>
      <dd>
        <code>{operation}</code>
      </dd>
      <dt>Bucket</dt>
      <dd>
        <code>{bucket}</code>
      </dd>
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
  readonly children: ComponentChildren;
}

function ask(asked: Asked): Promise<boolean> {
  const host = document.createElement('div');
  document.body.append(host);
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
  children,
  answer,
}: Asked & { answer: (allowed: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="connection-dialog connection-ask"
      aria-labelledby="connection-ask-title"
      onCancel={() => answer(false)}
    >
      <h2 id="connection-ask-title">{title}</h2>
      {children}
      <p class="connection-buttons">
        <button type="button" class="ls-button" onClick={() => answer(false)}>
          {no}
        </button>
        <button
          type="button"
          class={`ls-button ${isDelete ? 'connection-danger' : 'ls-button-primary'}`}
          onClick={() => answer(true)}
        >
          {yes}
        </button>
      </p>
    </dialog>
  );
}
