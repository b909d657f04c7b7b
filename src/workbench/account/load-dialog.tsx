import { useState } from 'preact/hooks';
import { useReading } from '../hooks/use-reading.ts';
import type { WorkbenchState } from '../model/state.ts';
import { describeUsage } from './describe-usage.ts';
import { Dialog } from '#ui/dialog';
import { replaceAccount, runningPrograms } from './replace-account.ts';

/** Checks a file that holds an account, and asks before it replaces the present account. */
export function LoadDialog(props: {
  readonly state: WorkbenchState;
  readonly file: File;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { state, file, onClose, onDone } = props;
  const { keeper } = state.session.connection;
  const { value, error } = useReading(
    async () => ({ inFile: await keeper.check(file), now: await keeper.usage() }),
    [file],
  );
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const problem = failure ?? error;
  const load = async () => {
    setBusy(true);
    try {
      await replaceAccount(state, () => keeper.load(file));
      onDone();
    } catch (thrown) {
      setBusy(false);
      setFailure(thrown);
    }
  };
  return (
    <Dialog
      title={problem ? 'The account was not loaded' : 'Load this account?'}
      onClose={onClose}
      buttons={
        <>
          <button type="button" class="wb-button" onClick={onClose}>
            {problem ? 'Close' : 'Cancel'}
          </button>
          {!problem && (
            <button
              type="button"
              class="wb-button wb-button-danger"
              disabled={!value || isBusy}
              onClick={() => void load()}
            >
              {isBusy ? 'Loading…' : 'Replace the account'}
            </button>
          )}
        </>
      }
    >
      {problem ? (
        <p role="alert">{problem instanceof Error ? problem.message : 'The file could not be read.'}</p>
      ) : value ? (
        <>
          <p>
            <b>{file.name}</b> holds {describeUsage(value.inFile)}. It takes the place of what is in the
            account now: {describeUsage(value.now)}.
          </p>
          <p>Your code, your files and your progress stay.</p>
          {runningPrograms(state.session.log).length > 0 && <p>The program that is running is stopped.</p>}
        </>
      ) : (
        <p>{file.name} is checked…</p>
      )}
    </Dialog>
  );
}
