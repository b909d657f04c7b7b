import '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { active } from '#run/active';
import { backToSimulated } from './connect.ts';
import { BridgeForm } from './bridge-form.tsx';
import { DirectForm } from './direct-form.tsx';
import { NowReal, NowSimulated } from './now.tsx';
import consentStyles from '#run/consent.css?inline';
import connectStyles from './connect.css?inline';
import { addStyles } from '#ui/dom';

addStyles(consentStyles, connectStyles);

let host: HTMLElement | undefined;

/** Opens the dialog that says where requests go, and lets the reader choose. Nothing of it stays when it is closed. */
export function openConnectionDialog(): void {
  host ??= document.body.appendChild(document.createElement('div'));
  const close = () => host && render(null, host);
  render(<ConnectionDialog close={close} />, host);
}

function ConnectionDialog({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const now = active.value;
  return (
    <dialog
      ref={dialog}
      class="connection-dialog"
      aria-labelledby="connection-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="connection-content">
        {now ? <NowReal now={now} /> : <NowSimulated />}
        {now ? (
          <p class="connection-buttons">
            <button type="button" class="ls-button" onClick={backToSimulated}>
              Forget keys
            </button>
            <button type="button" class="ls-button ls-button-primary" onClick={backToSimulated}>
              Back to simulated
            </button>
          </p>
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
        <p class="connection-buttons connection-end">
          <button type="button" class="ls-button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
      </div>
    </dialog>
  );
}
