import '@preact/signals';
import { render } from 'preact';
import { active } from '#run/active';
import { OwnBuckets } from './own-buckets.tsx';

/** Draws what is in the connected buckets, or how to connect. */
export function mountPage(host: HTMLElement): void {
  host.replaceChildren();
  render(<OwnBucketsPage />, host);
}

function OwnBucketsPage() {
  const now = active.value;
  if (now) return <OwnBuckets now={now} />;
  return (
    <div class="own-none">
      <p>
        <strong>You are not connected.</strong> Requests of this page go to the simulated S3, where nothing
        can cost you money. Connect, and your buckets are listed here.
      </p>
      <p>
        <button type="button" class="ls-button ls-button-primary" onClick={openDialog}>
          Connect to your own S3
        </button>
      </p>
    </div>
  );
}

/** Presses the header's button, which opens the dialog and shows on the page what connection was made. */
function openDialog(): void {
  document.querySelector<HTMLButtonElement>('connection-button button')?.click();
}
