import type { Exchange } from '#connections';
import { explainFailure } from '../../explain/explain-failure.ts';
import { Prose } from '#ui/parts';

/** What a failed request means, what usually causes it, and what to do. */
export function FailureNotice({ exchange }: { exchange: Exchange }) {
  const failure = explainFailure(exchange);
  if (!failure) return null;
  const { code, means, why, todo, message, values } = failure;
  return (
    <section class="rq-failure" aria-label="Why it failed">
      <p>
        <strong class="rq-failure-code">{code}</strong> <Prose text={means} values={values} />
      </p>
      <dl>
        <dt>Why</dt>
        <dd>
          <Prose text={why} values={values} />
        </dd>
        <dt>What to do</dt>
        <dd>
          <Prose text={todo} values={values} />
        </dd>
        {message !== undefined && (
          <>
            <dt>{code === 'No answer' ? 'The browser' : 'S3'} says</dt>
            <dd>“{message}”</dd>
          </>
        )}
      </dl>
    </section>
  );
}
