import { usePageId } from '#ui/hooks';
import { signal } from '@preact/signals-core';
import { localEndpoint } from '#protocol/address';
import type { Exchange } from '#connections';
import type { CopyForm, CopyTarget } from '../../copy-as/index.ts';
import { useReading } from '../../hooks/use-reading.ts';
import { CopyButton, Notice } from '#ui/parts';
import { formatBytes } from '#ui/words';
import { saveFile } from '#ui/dom';
import { senderOf } from './sender-of.ts';

const forms: readonly (readonly [CopyForm, string])[] = [
  ['aws-cli', 'AWS CLI'],
  ['boto3', 'boto3'],
  ['curl', 'curl'],
  ['typescript', 'TypeScript'],
];
const targets: readonly (readonly [CopyTarget, string])[] = [
  ['aws', 'AWS'],
  ['local', 'npm run s3'],
];
// The choice stays when another request is opened. Until there is one, a request is copied for what has sent it.
const form = signal<CopyForm | undefined>(undefined);
const target = signal<CopyTarget>('aws');

/** The request in a form that can be pasted elsewhere. */
export function CopyAs({ exchange }: { exchange: Exchange }) {
  const { value: make, error } = useReading(() => import('../../copy-as/index.ts'), []);
  if (error !== undefined) {
    return (
      <Notice tone="danger">
        This could not be loaded. Are you offline? Open another view and come back.
      </Notice>
    );
  }
  const chosen = form.value ?? senderOf(exchange);
  const copy = make?.copyAs(exchange, chosen, target.value);
  return (
    <div class="rq-copy">
      <div class="rq-copy-choices">
        <Choice label="Copy as" options={forms} chosen={chosen} onChoose={(one) => (form.value = one)} />
        <Choice
          label="To send it to"
          options={targets}
          chosen={target.value}
          onChoose={(one) => (target.value = one)}
        />
      </div>
      {copy && (
        <>
          <pre class="wb-code rq-copy-text" tabIndex={0} aria-label="Copy">
            {copy.text}
          </pre>
          <div class="rq-copy-actions">
            <CopyButton text={() => copy.text}>Copy</CopyButton>
            {copy.files.map(({ name, bytes }) => (
              <button
                type="button"
                key={name}
                class="wb-button"
                onClick={() => saveFile(name, new Blob([bytes as Uint8Array<ArrayBuffer>]))}
              >
                Save {name} ({formatBytes(bytes.length)})
              </button>
            ))}
          </div>
          {copy.files.length > 0 && (
            <p class="rq-step-says">
              Save the body in the folder where you run this: the copy reads it from there.
            </p>
          )}
          {target.value === 'local' && (
            <p class="rq-step-says">
              <code>npm run s3</code> in this project serves the same S3 on your machine, at{' '}
              <code>{localEndpoint}</code>.
            </p>
          )}
        </>
      )}
    </div>
  );
}

function Choice<Value extends string>(props: {
  label: string;
  options: readonly (readonly [Value, string])[];
  chosen: Value;
  onChoose: (value: Value) => void;
}) {
  const name = usePageId();
  return (
    <fieldset class="rq-choice">
      <legend>{props.label}</legend>
      {props.options.map(([value, text]) => (
        <label key={value} class="rq-choice-option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
