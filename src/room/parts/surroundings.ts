import type { ReadonlySignal } from '@preact/signals';
import type { Link } from '#room/link';

/** What both roles know of the room that they are in. */
export interface Surroundings {
  /** The address to which the paths of the wire are relative. */
  readonly room: string;
  readonly link: ReadonlySignal<Link>;
  /** Why the presenter's key was refused; `undefined` where none was given, or it was right. */
  readonly problem: string | undefined;
}
