import { countHere, nameOfNumber, titleOf } from './names.ts';
import { addressShown } from './address-shown.ts';
import { AddressScreen } from './address-screen.tsx';
import { Bars } from './bars.tsx';
import type { PresenterProps } from './presenter-panel.tsx';
import { ShownProgram } from './shown-program.tsx';

/** The most exercises that are shown at once where the slide has none of its own. */
const mostShown = 3;

/** What the room sees of itself, over the slide: its address, bars, and a program that a learner shows. */
export function Projected({ state, slide }: PresenterProps) {
  const { isProgressShown, exercises, learners, shown, addresses } = state.value;
  const { exercise, titles } = slide.value;
  const here = learners.filter(({ isHere }) => isHere).length;
  const ids = exercise === undefined ? exercises.slice(-mostShown).map((one) => one.exercise) : [exercise];
  return (
    <>
      {isProgressShown && (
        <aside class="room-projected" aria-label="How the room gets on">
          {ids.map((id) => (
            <Bars
              key={id}
              title={titleOf(id, titles)}
              counts={exercises.find((one) => one.exercise === id)}
              here={here}
            />
          ))}
          {ids.length === 0 && <p>Nobody has begun an exercise yet. {countHere(state.value)}.</p>}
        </aside>
      )}
      {shown && (
        <ShownProgram
          key={JSON.stringify(shown)}
          by={nameOfNumber(state.value, shown.learner)}
          program={shown.program}
        />
      )}
      {addressShown.value && (
        <AddressScreen
          addresses={addresses}
          here={countHere(state.value)}
          close={() => addressShown.set(false)}
        />
      )}
    </>
  );
}
