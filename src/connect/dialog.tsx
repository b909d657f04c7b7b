import '@preact/signals';
import { render } from 'preact';
import { active } from '#run/active';
import { backToSimulated } from './connect.ts';
import { BridgeForm } from './bridge-form.tsx';
import { DirectForm } from './direct-form.tsx';
import { NowReal, NowSimulated } from './now.tsx';
import consentStyles from '#run/consent.css?inline';
import connectStyles from './connect.css?inline';
import { Dialog, DialogButtons } from '#ui/dialog';
import { addStyles } from '#ui/dom';

addStyles(consentStyles, connectStyles);

let host: HTMLElement | undefined;

/** Opens the dialog that says where requests go and lets the reader choose. Nothing of it remains when it is closed. */
export function openConnectionDialog(): void {
  host ??= document.body.appendChild(document.createElement('div'));
  const close = () => host && render(null, host);
  render(<ConnectionDialog close={close} />, host);
}

function ConnectionDialog({ close }: { close: () => void }) {
  const now = active.value;
  return (
    <Dialog
      title={now ? 'Requests go to your own S3' : 'Requests go to a simulated S3'}
      width="wide"
      closesBeside
      onClose={close}
    >
      {now ? <NowReal now={now} /> : <NowSimulated />}
      {now ? (
        <DialogButtons>
          <button type="button" class="ls-button" onClick={backToSimulated}>
            Forget keys
          </button>
          <button type="button" class="ls-button ls-button-primary" onClick={backToSimulated}>
            Back to simulated
          </button>
        </DialogButtons>
      ) : (
        <>
          <details class="connection-way">
            <summary>Your own S3 with the bridge: keys stay outside the browser</summary>
            <BridgeForm />
          </details>
          <details class="connection-way" open>
            <summary>Your own S3 directly: this page signs</summary>
            <DirectForm />
          </details>
        </>
      )}
      <DialogButtons>
        <button type="button" class="ls-button" onClick={close}>
          Close
        </button>
      </DialogButtons>
    </Dialog>
  );
}
