import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Exchange } from '#connections';
import type { NoClaim } from '../../explain/signature/claim.ts';
import { keySteps, signatureSteps, type SignatureSteps } from '../../explain/signature/signature-steps.ts';
import { Prose } from '#ui/parts';

const reasons: Readonly<Record<NoClaim['kind'], string>> = {
  none: 'This request carries no signature: S3 treats it as coming from anybody. That works only where a policy allows everybody.',
  'version 2':
    'This request is signed in the old way (Signature Version 2). New programs use version 4; its steps are shown here.',
  form: 'This is an upload form. Not the request is signed but the policy in it, which says what may be uploaded: look for the fields `Policy` and `X-Amz-Signature` in the body.',
  unreadable: 'The signature of this request is not one that S3 can read.',
};

/** The signature of a request, step by step, as S3 computes it to check the one that was sent. */
export function SignatureView({ exchange }: { exchange: Exchange }) {
  const steps = useMemo(() => signatureSteps(exchange), [exchange]);
  if (!('canonical' in steps)) {
    return (
      <p class="rq-quiet">
        <Prose text={reasons[steps.kind]} />
      </p>
    );
  }
  return (
    <div class="rq-signature">
      <p class="rq-lead">
        S3 has the same secret key as the sender. It does these four steps with the request that arrived; if
        its signature is the one that was sent, nobody else sent it, and nobody changed it.
      </p>
      <ol class="rq-steps">
        <CanonicalStep steps={steps} />
        <StringToSignStep steps={steps} />
        <KeyStepView steps={steps} />
        <ResultStep steps={steps} />
      </ol>
    </div>
  );
}

function Step({ title, says, children }: { title: string; says: string; children: ComponentChildren }) {
  return (
    <li class="rq-step-item">
      <h4 class="rq-step-title">{title}</h4>
      <p class="rq-step-says">
        <Prose text={says} />
      </p>
      {children}
    </li>
  );
}

function CanonicalStep({ steps: { canonical, bodyHash } }: { steps: SignatureSteps }) {
  const { method, uri, query, headers, signedHeaders, payloadHash } = canonical;
  const payloadNote = {
    undefined: payloadHash === 'UNSIGNED-PAYLOAD' ? 'The body is not signed.' : '',
    true: 'The SHA-256 of the body: it is the same.',
    false: 'This is not the SHA-256 of the body that was sent.',
  }[String(bodyHash === undefined ? undefined : bodyHash === payloadHash)];
  return (
    <Step
      title="Canonical request"
      says="The request in a form that both sides agree on, so that both sign the same bytes: one piece a line."
    >
      <dl class="rq-pieces" aria-label="Canonical request">
        <Piece name="Method" value={method} />
        <Piece name="Canonical URI" value={uri} note="The path, each character escaped in one agreed way." />
        <Piece
          name="Canonical query"
          value={query === '' ? '(empty line)' : query.replaceAll('&', '\n&')}
          note="All parameters, sorted by name, without the signature itself."
        />
        <Piece
          name="Canonical headers"
          value={headers.join('\n')}
          note="Names in lower case, sorted; spaces trimmed. An empty line follows."
        />
        <Piece name="Signed headers" value={signedHeaders} note="Other headers may change on their way." />
        <Piece name="Payload hash" value={payloadHash} {...(payloadNote && { note: payloadNote })} />
      </dl>
    </Step>
  );
}

function StringToSignStep({ steps: { claim, canonicalHash, scope } }: { steps: SignatureSteps }) {
  return (
    <Step
      title="String to sign"
      says="Four lines: what is done, when, for which day, region and service it is good, and the SHA-256 of the canonical request."
    >
      <dl class="rq-pieces" aria-label="String to sign">
        <Piece name="Algorithm" value="AWS4-HMAC-SHA256" />
        <Piece name="Time" value={claim.time} />
        <Piece name="Scope" value={scope} />
        <Piece name="Hash of step 1" value={canonicalHash} />
      </dl>
    </Step>
  );
}

function KeyStepView({ steps: { claim, signed } }: { steps: SignatureSteps }) {
  return (
    <Step
      title="Signing key"
      says="The secret access key itself signs nothing: a key is made of it that is good for one day, one region and one service."
    >
      <dl class="rq-pieces" aria-label="Signing key">
        {(signed?.chain ?? keySteps(claim)).map((step) => (
          <Piece
            key={step.name}
            name={step.name}
            value={step.formula}
            {...('value' in step && { note: `= ${step.value}` })}
          />
        ))}
      </dl>
      <p class="rq-step-says">
        {signed
          ? 'These values are shown because the keys of the simulated account are AWS’s published example keys. Never show those of real ones.'
          : `The secret that belongs to ${claim.accessKeyId} is not known here, and would not be shown.`}
      </p>
    </Step>
  );
}

function ResultStep({ steps: { claim, signed } }: { steps: SignatureSteps }) {
  const where =
    claim.kind === 'header' ? 'in the header `Authorization`' : 'in the parameter `X-Amz-Signature`';
  return (
    <Step
      title="Signature"
      says={`\`HMAC(signing key, string to sign)\`, in hexadecimal. It was sent ${where}.`}
    >
      <dl class="rq-pieces" aria-label="Signature">
        {signed && <Piece name="Computed here" value={signed.signature} />}
        <Piece name="Sent" value={claim.signature} />
      </dl>
      {signed && (
        <p class={`rq-match ${signed.matches ? 'rq-match-yes' : 'rq-match-no'}`}>
          {signed.matches
            ? '✓ They match: the request was signed with this secret key, and is unchanged.'
            : '✗ They do not match: it was signed with another secret key, or changed after it was signed.'}
        </p>
      )}
    </Step>
  );
}

function Piece({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div class="rq-piece">
      <dt>{name}</dt>
      <dd>
        <code>{value}</code>
        {note !== undefined && note !== '' && <span class="rq-piece-note">{note}</span>}
      </dd>
    </div>
  );
}
