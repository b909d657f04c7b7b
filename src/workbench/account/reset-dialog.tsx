import { useState } from 'preact/hooks';
import { useReading } from '../hooks/use-reading.ts';
import type { WorkbenchState } from '../model/state.ts';
import { describeUsage } from './describe-usage.ts';
import { Dialog } from '#ui/dialog';
import { replaceAccount, runningPrograms } from './replace-account.ts';

/** Asks before an account is reset, and offers to save it first. */
export function ResetDialog(props: {
  readonly state: WorkbenchState;
  /** Answers whether the account was saved. */
  readonly onSave: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { state, onSave, onClose, onDone } = props;
  const { keeper } = state.session.connection;
  const { value: usage } = useReading(() => keeper.usage(), []);
  const [saved, setSaved] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const reset = async () => {
    setBusy(true);
    try {
      await replaceAccount(state, () => keeper.reset());
      onDone();
    } catch (error) {
      setBusy(false);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Dialog
      title="Reset this account?"
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="wb-button" onClick={onClose}>
            Cancel
          </button>
          <button
            type="button"
            class="wb-button"
            disabled={isBusy}
            onClick={() => void onSave().then(setSaved)}
          >
            {saved ? 'Saved' : 'Save to a file first'}
          </button>
          <button
            type="button"
            class="wb-button wb-button-danger"
            disabled={isBusy}
            onClick={() => void reset()}
          >
            {isBusy ? 'Resetting…' : 'Reset the account'}
          </button>
        </>
      }
    >
      <p>
        Everything in this account goes{usage && usage.buckets > 0 ? `: ${describeUsage(usage)}` : ''}. Its
        clock shows the real time again, and all conditions are off.
      </p>
      <p>Your code, your files and your progress stay.</p>
      {runningPrograms(state.session.log).length > 0 && <p>The program that is running is stopped.</p>}
      {problem && <p role="alert">{problem}</p>}
    </Dialog>
  );
}
