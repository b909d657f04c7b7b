import type { PageTerminal } from '#terminal/open';

const terminals = new WeakMap<HTMLElement, Promise<PageTerminal>>();

/**
 * Runs a file of the shell in a terminal below it, which stays open for more commands; or stops what runs there.
 *
 * @param button Reads Stop while it runs.
 * @param place Where the terminal is opened, at the first run.
 */
export async function runShell(button: HTMLElement, place: HTMLElement): Promise<void> {
  const { accountName = '', file = '', program = '' } = place.dataset;
  place.hidden = false;
  const opening = terminals.get(place) ?? open(place, accountName);
  terminals.set(place, opening);
  try {
    const terminal = await opening;
    if (terminal.isRunning) {
      terminal.stop();
      return;
    }
    button.textContent = 'Stop';
    button.ariaLabel = `Stop: ${file}`;
    await terminal.run(program, `sh ${file}`);
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
  return openPageTerminal(place, accountName, { greets: false });
}
