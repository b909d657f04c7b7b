import { useEffect, useState } from 'preact/hooks';
import { counted } from '#ui/words';
import type { Rehearsal } from './rehearsals.ts';
import { type ChangeLine, linesOf, describeRehearsal } from './describe-rehearsal.ts';

/** How many lines are shown. The rest are only counted. */
const mostLines = 8;

/** What the program did when it was rehearsed, as soon as that is known. */
export function RehearsedChanges(props: { readonly rehearsal: Promise<Rehearsal> }) {
  const [rehearsal, setRehearsal] = useState<Rehearsal>();
  useEffect(() => {
    void props.rehearsal.then(setRehearsal);
  }, [props.rehearsal]);
  const lines = linesOf(rehearsal?.changes ?? []);
  const left = lines.slice(mostLines).reduce((sum, { times }) => sum + times, 0);
  return (
    <div class="connection-rehearsal" role="status">
      {rehearsal ? <p>{describeRehearsal(rehearsal)}</p> : <p>The program is rehearsed on simulated S3 …</p>}
      {lines.length > 0 && (
        <ol aria-label="Changes in the rehearsal">
          {lines.slice(0, mostLines).map((line) => (
            <Line key={line.id} {...line} />
          ))}
          {left > 0 && <li>and {left.toLocaleString('en')} more</li>}
        </ol>
      )}
      {rehearsal && (
        <p>
          {rehearsal.problem !== undefined && <>{rehearsal.problem} </>}
          The program may do otherwise on your own S3, where other objects lie.
        </p>
      )}
    </div>
  );
}

function Line({ operation, kind, place, times, refused }: ChangeLine) {
  return (
    <li>
      <strong class={`change-${kind}`}>{operation}</strong>
      <code>{place}</code>
      <small>
        {[
          times > 1 && counted(times, 'time'),
          refused > 0 && (times > 1 ? `${refused} refused there` : 'refused there'),
        ]
          .filter(Boolean)
          .join(', ')}
      </small>
    </li>
  );
}
