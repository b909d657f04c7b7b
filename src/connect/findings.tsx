import type { Finding, RealSettings } from '#connections/real';

const marks = { ok: '✓', failed: '✗', warning: '!' } as const;
const titles: Readonly<Record<Finding['step'], string>> = {
  address: 'Address',
  cors: 'CORS',
  clock: 'Clock',
  key: 'Key',
  signature: 'Signature',
  region: 'Region',
  permissions: 'Permissions',
  'public access': 'Public access',
};
const words = { ok: 'In order', failed: 'Not in order', warning: 'Mind' } as const;

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly isTesting: boolean;
  readonly apply: (suggestion: Partial<Pick<RealSettings, 'region' | 'endpoint'>>) => void;
}

/** What a test has found so far, step by step, and how to fix it. */
export function Findings({ findings, isTesting, apply }: FindingsProps) {
  return (
    <div class="connection-findings" role="status" aria-label="Test of the connection">
      <ol>
        {findings.map(({ step, state, message, remedy, suggestion }, index) => (
          <li key={index} class={`finding-${state}`}>
            <span class="finding-mark" aria-label={words[state]} role="img">
              {marks[state]}
            </span>
            <div>
              <strong>{titles[step]}.</strong> {message}
              {suggestion && (
                <p>
                  <button type="button" class="ls-button" onClick={() => apply(suggestion)}>
                    Use {suggestion.region ?? suggestion.endpoint}
                  </button>
                </p>
              )}
              {remedy && (
                <details>
                  <summary>How to mend it</summary>
                  <p>With the AWS CLI:</p>
                  <pre class="connection-code">{remedy.cli}</pre>
                  <p>In the console:</p>
                  <ol>
                    {remedy.console.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ol>
                  <p>The JSON:</p>
                  <pre class="connection-code">{remedy.json}</pre>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
      {isTesting && <p>Testing …</p>}
      {!isTesting && findings.length > 0 && findings.every(({ state }) => state !== 'failed') && (
        <p>The connection works.</p>
      )}
    </div>
  );
}
