import type { SharedTerminal } from './company.ts';
import { resetScreen, type Screen } from './screen.ts';

/** A screen that tells other windows what is written on it. */
export interface ToldScreen extends Screen {
  /** Tells all that stands on it, to a window that shows it from now on. */
  readonly tellAll: () => Promise<void>;
}

/** Has what is written on a screen told to the other windows that show it. */
export function tellOf(screen: Screen, shared: SharedTerminal): ToldScreen {
  type Data = string | Uint8Array;
  const tell = (data: Data) => shared.send({ kind: 'written', data });
  /** What was written while contents are taken, and is not in them. */
  const later = new Set<Data[]>();
  return {
    ...screen,
    write: (data) => {
      screen.write(data);
      for (const written of later) written.push(data);
      tell(data);
    },
    tellAll: async () => {
      const written: Data[] = [];
      const contents = await screen.contents(() => later.add(written));
      later.delete(written);
      shared.send({ kind: 'screen', data: resetScreen + contents });
      for (const data of written) tell(data);
    },
  };
}
