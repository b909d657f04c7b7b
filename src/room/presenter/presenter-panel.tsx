import type { ReadonlySignal } from '@preact/signals';
import type { Surroundings } from '../parts/surroundings.ts';
import type { PresenterState } from '../parts/state.ts';
import { addressShown } from './address-shown.ts';
import { AskLearner } from './ask-learner.tsx';
import { Bars } from './bars.tsx';
import { HandOutButton } from './hand-out.tsx';
import { countHere, titleOf } from './names.ts';
import type { ShownSlide } from './slide-of.ts';

/** What a view of the presenter's is given. */
export interface PresenterProps extends Surroundings {
  readonly state: ReadonlySignal<PresenterState>;
  readonly slide: ReadonlySignal<ShownSlide>;
  readonly showProgress: (isShown: boolean) => void;
}

/** The room in the presenter view: who is there, how the exercise of the slide goes, what all have touched, and what can be done. */
export function PresenterPanel({ room, link, state, slide, showProgress }: PresenterProps) {
  const { exercises, isProgressShown, learners } = state.value;
  const { exercise, program, titles } = slide.value;
  const here = learners.filter(({ isHere }) => isHere).length;
  const others = exercises.filter((one) => one.exercise !== exercise);
  return (
    <>
      <header class="room-head">
        <h2>Room</h2>
        <span role="status">
          {link.value === 'joined'
            ? countHere(state.value)
            : link.value === 'lost'
              ? 'Out of reach. Trying again …'
              : 'It has ended.'}
        </span>
        <button
          type="button"
          class="ls-button"
          aria-pressed={addressShown.value}
          title="Q"
          onClick={() => addressShown.set(!addressShown.value)}
        >
          Address
        </button>
        <button
          type="button"
          class="ls-button"
          aria-pressed={isProgressShown}
          title="G"
          onClick={() => showProgress(!isProgressShown)}
        >
          Bars for the room
        </button>
      </header>
      {exercise !== undefined && (
        <Bars
          title={titleOf(exercise, titles)}
          counts={exercises.find((one) => one.exercise === exercise)}
          here={here}
          most={5}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>All that the room has begun: {exercises.length}</summary>
          {others.map((counts) => (
            <Bars
              key={counts.exercise}
              title={titleOf(counts.exercise, titles)}
              counts={counts}
              here={here}
            />
          ))}
        </details>
      )}
      <p class="room-acts">
        <HandOutButton key={exercise} room={room} program={program} />
      </p>
      <AskLearner room={room} state={state} />
    </>
  );
}
