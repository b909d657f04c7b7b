import type { Refusal } from './delete-things.ts';
import type { Work } from './model.ts';
import { adviceFor } from './describe.ts';

/** Shows how far something is, with a button that cancels it. */
export function Progress({ work: { what, done, of, cancel } }: { readonly work: Work }) {
  const text =
    what === 'looking'
      ? `Looking … ${done === 0 ? '' : `${done.toLocaleString('en')} so far`}`
      : `Deleting … ${done.toLocaleString('en')}${of === undefined ? '' : ` of ${of.toLocaleString('en')}`}`;
  return (
    <p class="own-work">
      <span>{text}</span>
      <progress aria-label={text} {...(of !== undefined && { value: done, max: of })} />
      <button type="button" class="ls-button" onClick={cancel}>
        Cancel
      </button>
    </p>
  );
}

/** What S3 refused to delete, why, and what to do. It stays until the next look. */
export function Refusals({ refusals }: { readonly refusals: readonly Refusal[] }) {
  const [first] = refusals;
  if (!first) return null;
  return (
    <div class="own-problem" role="alert">
      <ul>
        {refusals.slice(0, 5).map(({ key, code, message }) => (
          <li key={key}>
            <code>{key}</code>: <strong>{code}</strong>
            {message !== '' && message !== 'UnknownError' && ` (${message})`}
          </li>
        ))}
      </ul>
      <p>{adviceFor(first)}</p>
    </div>
  );
}
