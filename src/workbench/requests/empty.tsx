import type { RunRecord } from '../model/run-record.ts';

/** What is said while there are no requests. */
export function Empty({ run }: { run: RunRecord | undefined }) {
  if (!run) {
    return (
      <div class="rq-empty">
        <p class="rq-empty-title">No run yet</p>
        <p>
          Press <strong>Run</strong> below any program in this page. Each HTTP request that it sends to S3
          shows here, in order: what was asked, what S3 answered, how long it took, and which line of the code
          sent it.
        </p>
      </div>
    );
  }
  const isRunning = run.state.value === 'running';
  return (
    <div class="rq-empty">
      <p class="rq-empty-title">{isRunning ? 'No request yet' : 'This run sent no request'}</p>
      <p>
        {isRunning
          ? 'The program is running, and has not asked S3 for anything so far.'
          : 'The SDK sends one when a command is handed to `send`. Creating a client or a command alone sends nothing.'.replaceAll(
              '`',
              '',
            )}
      </p>
    </div>
  );
}
