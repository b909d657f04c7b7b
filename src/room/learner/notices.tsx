import { useState } from 'preact/hooks';
import { paths } from '#room/wire';
import { programOfPage } from '../parts/programs.ts';
import { post } from '#room/link';
import type { LearnerState } from '../parts/state.ts';

const seen = 'learn-s3/room/handed-out';

/** A program that the presenter has handed out, with the choice to open it. It opens beside the learner's own code, and does not run. */
export function HandedOut({ handOut }: { readonly handOut: LearnerState['handOut'] }) {
  const [isDone, setDone] = useState(handOut === null || sessionStorage.getItem(seen) === handOut.id);
  const [problem, setProblem] = useState('');
  if (!handOut || isDone) return null;
  const done = () => {
    sessionStorage.setItem(seen, handOut.id);
    setDone(true);
  };
  const open = async () => {
    try {
      const { playgroundAddress } = await import('#playground/playground-address');
      const address = playgroundAddress(handOut.program.files);
      done();
      sessionStorage.setItem('learn-s3/room/following', 'no');
      location.assign(address);
    } catch {
      setProblem('It could not be opened. Is the network still there? Try again.');
    }
  };
  return (
    <div class="room-notice">
      <p>
        The presenter has handed out a program: <strong>{handOut.program.title}</strong>. It opens in the
        playground, beside your own code. Nothing runs by itself.
      </p>
      {problem && <p>{problem}</p>}
      <p class="room-choice">
        <button type="button" class="ls-button ls-button-primary" onClick={() => void open()}>
          Open in the playground
        </button>
        <button type="button" class="ls-button" onClick={done}>
          Not now
        </button>
      </p>
    </div>
  );
}

/** The presenter asks for the learner's program. It is sent only after a yes. */
export function Asked({ room, asked }: { readonly room: string; readonly asked: LearnerState['asked'] }) {
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState('');
  if (!asked || isDone) return null;
  const program = programOfPage();
  const answer = async (isYes: boolean) => {
    // As it is at the yes, not as it was when the question came.
    const told = await post(room, paths.show, {
      ask: asked.id,
      program: isYes ? (programOfPage() ?? null) : null,
    });
    if (told === undefined) setDone(true);
    else setProblem(told);
  };
  return (
    <div class="room-notice">
      <p>
        {program ? (
          <>
            May the presenter show your program <strong>{program.title}</strong> on the projector, as it is
            now? Everybody in the room would see your code.
          </>
        ) : (
          'The presenter would like to show your program on the projector. Open the page with it first, or say no.'
        )}
      </p>
      {problem && <p>{problem}</p>}
      <p class="room-choice">
        <button type="button" class="ls-button" onClick={() => void answer(false)}>
          No, thanks
        </button>
        {program && (
          <button type="button" class="ls-button ls-button-primary" onClick={() => void answer(true)}>
            Yes, show it
          </button>
        )}
      </p>
    </div>
  );
}
