import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { limits, paths } from '#room/wire';
import { Dialog, DialogButtons } from '#ui/dialog';
import type { LearnerState } from '../parts/state.ts';
import { post } from '#room/link';

interface WhatIsSentProps {
  readonly room: string;
  readonly state: ReadonlySignal<LearnerState>;
  readonly close: () => void;
}

/** Says in plain words what this page sends, and takes a name from who wants to give one. */
export function WhatIsSent({ room, state, close }: WhatIsSentProps) {
  const { number, name, isRecorded } = state.value;
  const [said, setSaid] = useState('');
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('name') as HTMLInputElement;
    const typed = field.value.trim();
    void post(room, paths.name, { name: typed }).then((problem) =>
      setSaid(problem ?? (typed === '' ? 'Your name was taken back.' : `The presenter sees “${typed}”.`)),
    );
  };
  return (
    <Dialog title="You are in a room" closesBeside onClose={close}>
      <p>
        A workshop on this network serves this page. To the presenter you are learner {number}. The page
        sends:
      </p>
      <ul>
        <li>
          <strong>Only counts</strong>: which exercises you have begun or passed, and which known mistakes a
          check has found. The presenter sees how many of the room, and not who.
        </li>
        <li>
          <strong>Your name</strong>, only if you type it here.
        </li>
        <li>
          <strong>Your code</strong>, only when the presenter asks for it and you say yes.
        </li>
      </ul>
      <p>
        {isRecorded
          ? 'The presenter has chosen to record these counts in a file.'
          : 'Nothing of it is kept when the workshop has ended.'}
      </p>
      <form class="room-name" onSubmit={send}>
        <label>
          Your name, if you like
          <input name="name" defaultValue={name} maxLength={limits.name} autocomplete="off" />
        </label>
        <button class="ls-button">Send</button>
        <span role="status">{said}</span>
      </form>
      <DialogButtons>
        <button type="button" class="ls-button" onClick={close}>
          Close
        </button>
      </DialogButtons>
    </Dialog>
  );
}
