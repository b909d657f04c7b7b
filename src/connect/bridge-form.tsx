import { DialogButtons } from '#ui/dialog';
import { useState } from 'preact/hooks';
import { pairWithBridge } from '#connections/real';
import { connectByBridge } from './connect.ts';

/** Pairs with a bridge that runs on the reader's machine. */
export function BridgeForm() {
  const [address, setAddress] = useState('http://127.0.0.1:9020');
  const [code, setCode] = useState('');
  const [keep, setKeep] = useState(false);
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);

  const pair = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setProblem('');
    try {
      connectByBridge(await pairWithBridge(address, code), keep);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="connection-form" onSubmit={(event) => void pair(event)}>
      <p>
        In a checkout of this course, start a small program. It signs requests with your own AWS profile, and
        lets this page reach the buckets that you name:
      </p>
      <pre class="connection-code">npm run bridge -- --profile NAME --bucket my-social-app-k3x9</pre>
      <div class="connection-fields">
        <label>
          Bridge
          <input
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
            spellcheck={false}
            required
          />
        </label>
        <label>
          Code
          <input
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
            placeholder="K7QM-2XWD"
            autocomplete="off"
            spellcheck={false}
            required
          />
        </label>
      </div>
      <label class="connection-check">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        Stay paired until this tab is closed, in other lessons, too
      </label>
      {problem && (
        <p class="connection-problem" role="alert">
          {problem}
        </p>
      )}
      <DialogButtons>
        <button class="ls-button ls-button-primary" disabled={isBusy}>
          Pair with the bridge
        </button>
      </DialogButtons>
    </form>
  );
}
