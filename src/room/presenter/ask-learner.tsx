import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { paths } from '#room/wire';
import { post } from '#room/link';
import type { PresenterState } from '../parts/state.ts';
import { nameOf, nameOfNumber } from './names.ts';

interface AskLearnerProps {
  readonly room: string;
  readonly state: ReadonlySignal<PresenterState>;
}

/** Asks one learner to show their program, and says what became of it. */
export function AskLearner({ room, state }: AskLearnerProps) {
  const [problem, setProblem] = useState<string>();
  const { learners, asking, shown } = state.value;
  const ask = async (learner: number | null) => setProblem(await post(room, paths.ask, { learner }));
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void ask(Number(new FormData(event.currentTarget as HTMLFormElement).get('learner')));
  };
  const here = learners.filter(({ isHere }) => isHere);
  return (
    <form class="room-ask" onSubmit={send}>
      <label>
        Show the program of{' '}
        <select name="learner" disabled={here.length === 0}>
          {here.map((learner) => (
            <option key={learner.number} value={learner.number}>
              {nameOf(learner)}
            </option>
          ))}
        </select>
      </label>
      <button class="ls-button" disabled={here.length === 0}>
        Ask
      </button>
      {(asking ?? shown) && (
        <button type="button" class="ls-button" onClick={() => void ask(null)}>
          {shown ? 'Take it down' : 'Never mind'}
        </button>
      )}
      <span role="status">{problem ?? says(state.value)}</span>
    </form>
  );
}

function says(state: PresenterState): string {
  const { asking, shown } = state;
  if (asking?.state === 'waiting') return `${nameOfNumber(state, asking.learner)} is asked.`;
  if (asking) return `${nameOfNumber(state, asking.learner)} would rather not.`;
  return shown ? `On the projector: the program of ${nameOfNumber(state, shown.learner)}.` : '';
}
