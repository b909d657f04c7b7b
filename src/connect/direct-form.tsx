import { DialogButtons } from '#ui/dialog';
import { useState } from 'preact/hooks';
import {
  createDirectTransport,
  diagnose,
  type Finding,
  leastPolicy,
  parseKeys,
  providers,
} from '#connections/real';
import { connectDirectly } from './connect.ts';
import { Findings } from './findings.tsx';
import { type FormValues, readValues, valuesFor, withPasted, withRegion } from './form-values.ts';

const policyFor = (actions: readonly string[], bucket: string) =>
  JSON.stringify(leastPolicy(actions, [bucket]), undefined, 2);

/** Takes keys, tests them, and connects. Only this form holds what is typed, and it is gone when the form is closed. */
export function DirectForm() {
  const [values, setValues] = useState<FormValues>(() => valuesFor('aws'));
  const [keep, setKeep] = useState(false);
  const [problem, setProblem] = useState('');
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [isTesting, setTesting] = useState(false);
  const change = (part: Partial<FormValues>) => setValues((before) => ({ ...before, ...part }));
  const guarded = (work: () => Promise<void> | void) => async () => {
    setProblem('');
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const connect = guarded(() => {
    const { settings, keys } = readValues(values);
    connectDirectly(settings, keys, keep);
  });
  const test = guarded(async () => {
    const { settings, keys } = readValues(values);
    setTesting(true);
    setFindings([]);
    const transport = createDirectTransport(settings, keys);
    try {
      for await (const finding of diagnose({
        kind: 'direct',
        settings,
        transport,
        origin: location.origin,
        policyFor,
      })) {
        setFindings((found = []) => [...found, finding]);
      }
    } finally {
      setTesting(false);
    }
  });
  const paste = (text: string) => {
    const pasted = parseKeys(text);
    if (!pasted) return;
    setValues((before) => withPasted(before, pasted));
  };
  const text = (name: 'endpoint' | 'accessKeyId' | 'buckets', label: string, placeholder: string) => (
    <label>
      {label}
      <input
        value={values[name]}
        placeholder={placeholder}
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const secret = (name: 'secretAccessKey' | 'sessionToken', label: string) => (
    <label>
      {label}
      <input
        type="password"
        value={values[name]}
        autocomplete="off"
        onInput={(event) => change({ [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <form
      class="connection-form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <p>
        Use temporary keys, or keys that may do nothing but what this course needs. They stay in the memory of
        this page; programs in lessons never see them.
      </p>
      <label>
        Paste keys
        <textarea
          rows={2}
          value=""
          placeholder="What setup.sh printed, or export AWS_ACCESS_KEY_ID=…, a section of ~/.aws/credentials, the JSON of aws sts"
          spellcheck={false}
          onInput={(event) => {
            paste(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <div class="connection-fields">
        <label>
          Provider
          <select
            value={values.provider}
            onChange={(event) => setValues(valuesFor(event.currentTarget.value, values))}
          >
            {providers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Region
          <input
            value={values.region}
            spellcheck={false}
            onInput={(event) => setValues(withRegion(values, event.currentTarget.value))}
          />
        </label>
        {text('endpoint', 'Endpoint', 'https://s3.example.com')}
        <label>
          Addressing
          <select
            value={values.addressing}
            onChange={(event) =>
              change({ addressing: event.currentTarget.value === 'path' ? 'path' : 'virtual' })
            }
          >
            <option value="virtual">bucket.host/key (virtual-hosted)</option>
            <option value="path">host/bucket/key (path)</option>
          </select>
        </label>
        {text('accessKeyId', 'Access key ID', 'AKIA… or ASIA…')}
        {secret('secretAccessKey', 'Secret access key')}
        {secret('sessionToken', 'Session token')}
        {text('buckets', 'Buckets', 'my-social-app-k3x9, my-backups-k3x9')}
      </div>
      <label class="connection-check">
        <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.currentTarget.checked)} />
        Keep the keys until this tab is closed, so that other lessons find them
      </label>
      {problem && (
        <p class="connection-problem" role="alert">
          {problem}
        </p>
      )}
      {findings && (
        <Findings findings={findings} isTesting={isTesting} apply={(suggestion) => change(suggestion)} />
      )}
      <DialogButtons>
        <button type="button" class="ls-button" disabled={isTesting} onClick={() => void test()}>
          Test connection
        </button>
        <button type="button" class="ls-button" onClick={() => setValues(valuesFor(values.provider))}>
          Forget keys
        </button>
        <button class="ls-button ls-button-primary">Connect</button>
      </DialogButtons>
    </form>
  );
}
