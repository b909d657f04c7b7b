import type { ReadonlySignal } from '@preact/signals';
import { programOfPage } from '../parts/programs.ts';
import type { Surroundings } from '../parts/surroundings.ts';
import type { PresenterState } from '../parts/state.ts';
import { HandOutButton } from './hand-out.tsx';
import { countHere } from './names.ts';

/** Says on any other page of the presenter's browser that it presents, and hands out what is in the playground. */
export function PresenterBar({
  room,
  link,
  problem,
  state,
}: Surroundings & { readonly state: ReadonlySignal<PresenterState> }) {
  const isPlayground = document.querySelector('learn-playground') !== null;
  return (
    <section class="room-bar" aria-label="Room">
      <span class="room-light" data-link={link.value} data-following aria-hidden="true" />
      <span role="status">
        {problem ??
          `You present. ${link.value === 'joined' ? countHere(state.value) : 'The room is out of reach'}.`}
      </span>
      {isPlayground ? (
        <HandOutButton room={room} program={programOfPage} />
      ) : (
        <span>The room follows the slides of a lesson: open them with “Present”.</span>
      )}
    </section>
  );
}
