import { useState } from 'preact/hooks';
import { paths, type Program } from '#room/wire';
import { post } from '#room/link';

/** A button that hands a program to all, who are asked whether to open it. */
export function HandOutButton({
  room,
  program,
}: {
  readonly room: string;
  readonly program: () => Program | undefined;
}) {
  const [said, setSaid] = useState('');
  const handOut = async () => {
    const what = program();
    if (!what) {
      setSaid('There is no program on this slide.');
      return;
    }
    const refused = await post(room, paths.handOut, { program: what });
    setSaid(refused ?? `Handed out: ${what.title}.`);
  };
  return (
    <>
      <button type="button" class="ls-button" onClick={() => void handOut()}>
        Hand out this program
      </button>
      <span role="status">{said}</span>
    </>
  );
}
