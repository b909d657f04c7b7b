import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { ActiveConnection } from '#run/active';

type OwnBuckets = FunctionComponent<{ readonly now: ActiveConnection }>;

/** Shows what is in the connected buckets: here, where the keys are, or on a page of its own. */
export function OwnBucketsWay({ now }: { readonly now: ActiveConnection }) {
  const [Part, setPart] = useState<{ readonly OwnBuckets: OwnBuckets }>();
  const [problem, setProblem] = useState('');
  const load = () =>
    import('#own-buckets/list').then(setPart, () =>
      setProblem('This part of the page could not be loaded. Are you offline? Close it, and open it again.'),
    );
  return (
    <details
      class="connection-way"
      onToggle={({ currentTarget }) => currentTarget.open && !Part && void load()}
    >
      <summary>What is in your buckets, what it may cost, and how to delete it</summary>
      <div class="connection-form">
        <p>
          There is also <a href={`${import.meta.env.BASE_URL}your-buckets/`}>a page for this</a>.{' '}
          {now.isKept
            ? 'The connection goes with you.'
            : 'What is in the memory of this page does not go with you: you connect again there.'}
        </p>
        {problem && (
          <p class="connection-problem" role="alert">
            {problem}
          </p>
        )}
        {Part ? <Part.OwnBuckets now={now} /> : !problem && <p>Loading …</p>}
      </div>
    </details>
  );
}
