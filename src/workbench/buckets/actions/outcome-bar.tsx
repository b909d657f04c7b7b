import { CopyButton } from '#ui/parts';
import { Dialog, DialogButtons } from '#ui/dialog';
import type { BucketsModel } from './buckets-model.ts';

/** Tells how the last action ended, with its code and its requests. */
export function OutcomeBar({ model }: { model: BucketsModel }) {
  const { outcome, state } = model;
  const ended = outcome.value;
  if (!ended) return null;
  const { tone, says, explanation, code, run } = ended;
  return (
    <div class={`wb-notice wb-notice-${tone} wb-outcome`} role={tone === 'danger' ? 'alert' : 'status'}>
      <p>
        {says}
        {explanation && (
          <>
            {' '}
            <code>{explanation.code}</code>: {explanation.message} {explanation.advice}
          </>
        )}
      </p>
      <span class="wb-outcome-buttons">
        {code !== undefined && (
          <button type="button" class="wb-button" onClick={() => codeDialog(model, code)}>
            As code
          </button>
        )}
        {run && (
          <button
            type="button"
            class="wb-button"
            onClick={() => {
              state.pickedRun.value = run;
              state.pickedExchange.value = run.exchanges.peek().length > 0 ? 0 : undefined;
              state.showTab('requests');
            }}
          >
            Show request
          </button>
        )}
        <button
          type="button"
          class="wb-button wb-button-plain"
          aria-label="Dismiss"
          onClick={() => (outcome.value = undefined)}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </span>
    </div>
  );
}

/** Shows a program that does the same. */
export function codeDialog(model: BucketsModel, code: string): void {
  const close = () => (model.dialog.value = undefined);
  model.dialog.value = () => (
    <Dialog title="The same in TypeScript" onClose={close}>
      <pre class="wb-code wb-code-box" tabIndex={0} role="region" aria-label="Program">
        {code}
      </pre>
      <DialogButtons>
        <button type="button" class="wb-button" onClick={close}>
          Close
        </button>
        <CopyButton text={() => code}>Copy</CopyButton>
      </DialogButtons>
    </Dialog>
  );
}
