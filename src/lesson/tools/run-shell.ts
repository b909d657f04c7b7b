import type { PageTerminal } from '#terminal/open';
import { RunEndEvent } from '../block/run-end.ts';
import { noteActivity } from '../progress/progress.ts';

const terminals = new WeakMap<HTMLElement, Promise<PageTerminal>>();

/**
 * Runs a file of the shell in a terminal below it, which stays open for more commands; or stops what runs there.
 *
 * @param button Reads Stop while it runs.
 * @param place Where the terminal is opened, at the first run.
 */
export async function runShell(button: HTMLElement, place: HTMLElement): Promise<void> {
  const { accountName = '', file = '', commands = '' } = place.dataset;
  place.hidden = false;
  const opening = terminals.get(place) ?? open(place, accountName);
  terminals.set(place, opening);
  try {
    const terminal = await opening;
    if (terminal.isRunning) {
      terminal.stop();
      return;
    }
    noteActivity(accountName);
    button.textContent = 'Stop';
    button.ariaLabel = `Stop: ${file}`;
    await terminal.run(commands, `sh ${file}`);
  } catch (error) {
    terminals.delete(place);
    place.textContent = `The terminal could not be opened: ${error instanceof Error ? error.message : String(error)} Press Run to try again.`;
  } finally {
    button.textContent = 'Run';
    button.ariaLabel = `Run: ${file}`;
  }
}

async function open(place: HTMLElement, accountName: string): Promise<PageTerminal> {
  const { openPageTerminal } = await import('#terminal/open');
  // Where there is no mouse, the focus would bring up a keyboard over what is printed.
  const focuses = matchMedia('(hover: hover)').matches;
  const terminal = await openPageTerminal(place, accountName, { greets: false, focuses });
  terminal.onPrinted = (printed, isTyped) =>
    place.closest('section')?.dispatchEvent(new RunEndEvent([printed], isTyped));
  return terminal;
}
