import type { ActiveConnection } from '#run/active';
import { Countdown } from './countdown.tsx';
import { OwnBucketsWay } from './own-buckets-way.tsx';

/** What applies while requests go to the simulated account. */
export function NowSimulated() {
  return (
    <>
      <p>
        It runs in this page. When your code calls S3, the page answers:{' '}
        <strong>nothing leaves your browser</strong>, and nothing can cost you money.
      </p>
      <dl class="connection-facts">
        <dt>Buckets</dt>
        <dd>Kept in this browser, on this device.</dd>
        <dt>Addresses</dt>
        <dd>
          The real ones, such as <code>my-social-app.s3.us-east-1.amazonaws.com</code>.
        </dd>
        <dt>Keys</dt>
        <dd>
          <code>AKIAIOSFODNN7EXAMPLE</code>, from AWS’s documentation. They open no account.
        </dd>
      </dl>
    </>
  );
}

/** What applies while requests go to the reader's own S3. */
export function NowReal({ now }: { now: ActiveConnection }) {
  const { connection, settings, expires, isKept } = now;
  return (
    <>
      <p>
        What code on this page stores or deletes is <strong>stored and deleted for real</strong>, and your
        provider may bill it. Only the buckets below can be reached.
      </p>
      <dl class="connection-facts">
        <dt>Way</dt>
        <dd>
          {connection.kind === 'bridge'
            ? 'Through the bridge on your machine, which holds the keys.'
            : `Directly from this page to ${settings?.endpoint ?? ''}.`}
        </dd>
        <dt>Buckets</dt>
        <dd>
          <code>{connection.buckets.join(', ')}</code>
        </dd>
        <dt>Keys</dt>
        <dd>
          {connection.kind === 'bridge'
            ? 'On your machine, not in this browser.'
            : isKept
              ? 'Kept until this tab is closed. Programs do not see them.'
              : 'In the memory of this page: gone when you leave it. Programs do not see them.'}{' '}
          Only an address that a program presigns shows the ID of the key, and the session token of temporary
          keys: whoever uses it has to send them. Neither opens anything without the secret.
        </dd>
        {expires && (
          <>
            <dt>Valid</dt>
            <dd>
              <Countdown until={expires} />
            </dd>
          </>
        )}
      </dl>
      <OwnBucketsWay now={now} />
    </>
  );
}
