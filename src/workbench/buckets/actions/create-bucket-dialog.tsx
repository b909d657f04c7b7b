import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { useState } from 'preact/hooks';
import { brokenRules } from '../model/bucket-name-rules.ts';
import { Dialog } from '#ui/dialog';
import { CancelOr } from '../parts/cancel-or.tsx';
import { codeOfCreate } from './code.ts';
import type { BucketsModel } from './buckets-model.ts';

/** Asks for the name of a new bucket, and says which of S3's rules it breaks before S3 refuses it. */
export function createBucketDialog(model: BucketsModel): void {
  model.dialog.value = () => <CreateBucket model={model} />;
}

function CreateBucket({ model }: { model: BucketsModel }) {
  const [name, setName] = useState('');
  const broken = brokenRules(name);
  const close = () => (model.dialog.value = undefined);
  const create = async () => {
    close();
    const deed = {
      title: `Create bucket ${name}`,
      done: `Created the bucket ${name}.`,
      code: codeOfCreate(name),
    };
    const isDone = await model.perform(deed, async (client) => {
      await client.send(new CreateBucketCommand({ Bucket: name }));
      return undefined;
    });
    if (isDone) model.selection.value = { kind: 'bucket', bucket: name };
  };
  return (
    <Dialog title="Create a bucket" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (broken.length === 0) void create();
        }}
      >
        <label class="wb-field">
          Bucket name
          <input
            class="wb-input"
            value={name}
            spellcheck={false}
            autocapitalize="off"
            autocomplete="off"
            aria-describedby="wb-bucket-rules"
            aria-invalid={name !== '' && broken.length > 0}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <div id="wb-bucket-rules" class="wb-rules" aria-live="polite">
          {name === '' || broken.length === 0 ? (
            <p>
              {name === ''
                ? '3 to 63 characters: lower-case letters, digits, hyphens and dots. No two buckets on AWS share a name.'
                : 'The name keeps S3’s rules.'}
            </p>
          ) : (
            <ul>
              {broken.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          )}
        </div>
        <CancelOr onClose={close}>
          <button type="submit" class="wb-button wb-button-primary" disabled={broken.length > 0}>
            Create
          </button>
        </CancelOr>
      </form>
    </Dialog>
  );
}
