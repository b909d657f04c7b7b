import { pageWorkbench } from '#run/page-workbench';
import { openSession } from '#run/session';
import { addStyles } from '#ui/dom';
import { sharedTerminal } from './company.ts';
import { keyBar } from './key-bar.ts';
import { openScreen } from './screen.ts';
import { WindowTerminal } from './window-terminal.ts';
import styles from './terminal.css?inline';

export { nameOfFile } from './company.ts';
export type { WindowTerminal } from './window-terminal.ts';

const greeting = [
  'The AWS CLI, on the account of this page.',
  '\u001b[1mhelp\u001b[0m lists the commands. Try:',
  '\u001b[1maws s3 mb s3://my-photos\u001b[0m\n',
].join('\n');

/** How a terminal is opened. */
interface Options {
  /** Under this name other windows of the page share it; without one it is this window's alone. */
  readonly name?: string;
  /** Whether it says what it is. */
  readonly greets?: boolean;
  readonly focuses?: boolean;
  /** Called when a command begins, and when it has ended. */
  readonly onRun?: (isRunning: boolean) => void;
  /** Called when it has been closed, in this window or in another. */
  readonly onClosed?: () => void;
}

/**
 * Opens a terminal in an element, on an account. The section around it says in `data-run-state` whether a command runs,
 * and in `data-exit-status` how the last one ended.
 *
 * @throws {Error} Where the account cannot be opened.
 */
export async function openPageTerminal(
  host: HTMLElement,
  accountName: string,
  { name, greets = true, focuses = true, onRun, onClosed }: Options = {},
): Promise<WindowTerminal> {
  addStyles(styles);
  const session = await openSession(accountName);
  host.replaceChildren();
  const screen = openScreen(host);
  const shared = name === undefined ? undefined : sharedTerminal(name);
  const terminal = new WindowTerminal(screen, session, greets ? greeting : '', shared);
  const keys = keyBar(terminal, screen);
  host.after(keys);
  const section = host.closest('section');
  terminal.onRun = ({ isRunning, status }) => {
    if (section) {
      section.dataset.exitStatus = status === undefined ? '' : String(status);
      section.dataset.runState = isRunning ? 'running' : 'done';
    }
    onRun?.(isRunning);
    if (isRunning) pageWorkbench()?.load();
  };
  terminal.onClosed = () => {
    keys.remove();
    onClosed?.();
  };
  if (focuses) screen.focus();
  return terminal;
}
