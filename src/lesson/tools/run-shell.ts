import { nameOfFile, openPageTerminal, type WindowTerminal } from '#terminal/open';
import { RunEndEvent } from '../block/run-end.ts';
import { noteActivity } from '../progress/progress.ts';

const terminals = new WeakMap<HTMLElement, Promise<WindowTerminal>>();

/**
 * Runs a file of the shell in a terminal below it, which stays open for more commands; or stops what runs there.
 *
 * @param place Where the terminal is opened, at the first run. The button above it reads Stop while something runs.
 */
export async function runShell(place: HTMLElement): Promise<void> {
  const { accountName = '', file = '', commands = '' } = place.dataset;
  // Where there is no mouse, the focus would bring up a keyboard over what is printed.
  const terminal = await openShell(place, matchMedia('(hover: hover)').matches);
  if (!terminal) return;
  if (terminal.isRunning) {
    terminal.stop();
    return;
  }
  noteActivity(accountName);
  await terminal.run(commands, `sh ${file}`);
}

/** Opens the terminal of a place, if it is not open yet. What goes wrong is said in its place: then it answers nothing. */
export async function openShell(place: HTMLElement, focuses = false): Promise<WindowTerminal | undefined> {
  place.hidden = false;
  const opening = terminals.get(place) ?? open(place, focuses);
  terminals.set(place, opening);
  try {
    return await opening;
  } catch (error) {
    terminals.delete(place);
    place.textContent = `The terminal could not be opened: ${error instanceof Error ? error.message : String(error)} Press Run to try again.`;
    return undefined;
  }
}

/** Closes the terminal of a place, if it is open: the next run begins with a new one. */
export async function closeShell(place: HTMLElement): Promise<void> {
  (await terminals.get(place)?.catch(() => undefined))?.close();
}

async function open(place: HTMLElement, focuses: boolean): Promise<WindowTerminal> {
  const { accountName = '', file = '' } = place.dataset;
  const section = place.closest('section');
  const button = place.closest('.tools-code')?.querySelector<HTMLElement>('[data-run-shell]');
  const say = (isRunning: boolean) => {
    if (!button) return;
    button.textContent = isRunning ? 'Stop' : 'Run';
    button.ariaLabel = `${button.textContent}: ${file}`;
  };
  say(true);
  const terminal = await openPageTerminal(place, accountName, {
    name: nameOfFile(accountName, file),
    greets: false,
    focuses,
    onRun: say,
    onClosed: () => {
      terminals.delete(place);
      place.hidden = true;
      say(false);
    },
  }).finally(() => say(false));
  terminal.onPrinted = (printed, isTyped) => section?.dispatchEvent(new RunEndEvent([printed], isTyped));
  return terminal;
}
