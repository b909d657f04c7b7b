import { pageWorkbench } from '#run/page-workbench';
import { openSession } from '#run/session';
import { addStyles } from '#ui/dom';
import { keyBar } from './key-bar.ts';
import { openScreen } from './screen.ts';
import { PageTerminal } from './terminal.ts';
import styles from './terminal.css?inline';

export type { PageTerminal } from './terminal.ts';

const greeting = [
  'The AWS CLI, on the account of this page.',
  '\u001b[1mhelp\u001b[0m lists the commands. Try:',
  '\u001b[1maws s3 mb s3://my-photos\u001b[0m\n',
].join('\n');

/**
 * Opens a terminal in an element, on an account. The section around it says in `data-run-state` whether a command runs,
 * and in `data-exit-status` how the last one ended.
 *
 * @throws {Error} Where the account cannot be opened.
 */
export async function openPageTerminal(
  host: HTMLElement,
  accountName: string,
  { greets = true, focuses = true }: { readonly greets?: boolean; readonly focuses?: boolean } = {},
): Promise<PageTerminal> {
  addStyles(styles);
  const session = await openSession(accountName);
  host.replaceChildren();
  const screen = openScreen(host);
  const terminal = new PageTerminal(screen, session);
  host.after(keyBar(terminal, screen));
  const section = host.closest('section');
  terminal.onRun = (isRunning, status) => {
    if (section) {
      section.dataset.exitStatus = status === undefined ? '' : String(status);
      section.dataset.runState = isRunning ? 'running' : 'done';
    }
    if (isRunning) pageWorkbench()?.load();
  };
  terminal.begin(greets ? greeting : '');
  if (focuses) screen.focus();
  return terminal;
}
