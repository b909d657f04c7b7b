import { useEffect, useState } from 'preact/hooks';
import { useChanges } from '../hooks/use-changes.ts';
import type { WorkbenchState } from '../model/state.ts';
import { describeOffset } from '../status/describe-offset.ts';
import { letTimePass, type Passed } from './let-time-pass.ts';
import { timeSteps } from './time-steps.ts';

/** How many of the expired keys are named. */
const namedKeys = 5;

/** The account's clock: what it shows, and buttons that move it forward. */
export function ClockPanel({ state }: { state: WorkbenchState }) {
  const { clock } = state.session.connection;
  useChanges(clock.onChange);
  const now = useTicking(clock.now);
  const ahead = describeOffset(clock.offset);
  const [isBusy, setBusy] = useState(false);
  const [said, say] = useState('');

  const move = async (to: Date) => {
    setBusy(true);
    say('');
    try {
      say(describePassed(await letTimePass(state, to)));
    } catch (error) {
      say(`The buckets could not be looked at: ${error instanceof Error ? error.message : String(error)}`);
    }
    setBusy(false);
  };

  return (
    <section class="wb-clock" aria-labelledby="wb-clock-title">
      <h3 id="wb-clock-title">The clock of this account</h3>
      <p class="wb-clock-face">
        <time dateTime={now.toISOString()}>{faceOf(now)}</time>
        <span class={ahead ? 'wb-chip wb-chip-warning' : 'wb-chip wb-chip-quiet'}>
          {ahead || 'real time'}
        </span>
      </p>
      <p class="wb-dial-hint">
        Lifecycle rules, retention, presigned URLs and S3’s answers go by it, and so does{' '}
        <code>new Date()</code> in your programs. It stays as it is until you reset it.
      </p>
      <div class="wb-clock-steps" role="group" aria-label="Move the clock forward by">
        <span aria-hidden="true">Forward by</span>
        {timeSteps.map(({ name, after }) => (
          <button
            type="button"
            key={name}
            class="wb-button"
            aria-label={`Forward by ${name}`}
            disabled={isBusy}
            onClick={() => void move(after(clock.now()))}
          >
            {name}
          </button>
        ))}
      </div>
      <DateForm now={now} isBusy={isBusy} onMove={(to) => void move(to)} />
      {ahead && (
        <button
          type="button"
          class="wb-button"
          disabled={isBusy}
          onClick={() => {
            clock.reset();
            say('The clock shows the real time. What happened meanwhile stays as it is.');
          }}
        >
          Back to the real time
        </button>
      )}
      <p class="wb-clock-said" role="status">
        {said}
      </p>
    </section>
  );
}

function DateForm({ now, isBusy, onMove }: { now: Date; isBusy: boolean; onMove: (to: Date) => void }) {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const [chosen, choose] = useState('');
  return (
    <form
      class="wb-clock-steps"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(new Date(`${chosen}${now.toISOString().slice(10)}`));
        choose('');
      }}
    >
      <label for="wb-clock-date">Forward to</label>
      <input
        id="wb-clock-date"
        type="date"
        class="wb-input"
        required
        min={tomorrow}
        max="2999-12-31"
        value={chosen}
        onInput={({ currentTarget }) => choose(currentTarget.value)}
      />
      <button type="submit" class="wb-button" disabled={isBusy || chosen === ''}>
        Move
      </button>
    </form>
  );
}

/** The time, read again every second while the page is visible. */
function useTicking(read: () => Date): Date {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => !document.hidden && tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  return read();
}

/** In UTC, as S3 writes times. */
function faceOf(time: Date): string {
  return `${time.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' })} UTC`;
}

function describePassed({ expired, moved }: Passed): string {
  const keys = [...new Set(expired.map(({ key = '' }) => key))];
  const named = keys.slice(0, namedKeys).join(', ');
  const more = keys.length > namedKeys ? ` and ${keys.length - namedKeys} more` : '';
  const removed = keys.length > 0 ? `Lifecycle rules removed ${named}${more}. ` : '';
  const transitions = moved.length > 0 ? `They moved ${moved.length} to another storage class. ` : '';
  return `The clock was moved. ${removed}${transitions}${
    removed || transitions ? '' : 'No lifecycle rule had anything to do.'
  }`.trim();
}
