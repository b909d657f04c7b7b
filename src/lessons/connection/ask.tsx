import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../../connections/index.ts';
import './connection.css';

/** Asks the person at the page whether something may be sent to their own S3. Escape means no. */
export function askPerson(question: Question): Promise<boolean> {
  const host = document.createElement('div');
  document.body.append(host);
  return new Promise((resolve) => {
    const answer = (allowed: boolean) => {
      render(null, host);
      host.remove();
      resolve(allowed);
    };
    render(<AskDialog question={question} answer={answer} />, host);
  });
}

function AskDialog({ question, answer }: { question: Question; answer: (allowed: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const { operation, bucket, key } = question.touch;
  const isDelete = question.kind === 'deletes';
  return (
    <dialog
      ref={dialog}
      class="connection-dialog connection-ask"
      aria-labelledby="connection-ask-title"
      onCancel={() => answer(false)}
    >
      <h2 id="connection-ask-title">
        {isDelete ? 'This run would delete more than it made' : 'This changes your own S3'}
      </h2>
      <p>
        {isDelete
          ? `It has made ${question.made} and would have deleted ${question.deleted}. Objects that are deleted from a real bucket are gone, unless it keeps versions.`
          : 'It is the first change of this session. If you allow it, programs on this page may go on to write to and delete from the connected buckets.'}
      </p>
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
      <p class="connection-buttons">
        <button type="button" class="ls-button" onClick={() => answer(false)}>
          Do not send it
        </button>
        <button type="button" class="ls-button ls-button-primary" onClick={() => answer(true)}>
          {isDelete ? 'Delete' : 'Allow changes'}
        </button>
      </p>
    </dialog>
  );
}
