import { pageWorkbench } from '#run/page-workbench';
import { openSession } from '#run/session';
import { addStyles } from '#ui/dom';
import { openScreen } from './screen.ts';
import { PageTerminal } from './terminal.ts';
import styles from './terminal.css?inline';

export type { PageTerminal } from './terminal.ts';

const greeting =
  'The AWS CLI on the account of this page, and your files. \u001b[1mhelp\u001b[0m lists the commands; ' +
  'try \u001b[1maws s3 mb s3://my-photos\u001b[0m\n';

/**
 * Opens a terminal in an element, on an account. The section around it says in `data-run-state` whether a command runs.
 *
 * @throws {Error} Where the account cannot be opened.
 */
export async function openPageTerminal(
  host: HTMLElement,
  accountName: string,
  { greets = true }: { readonly greets?: boolean } = {},
): Promise<PageTerminal> {
  addStyles(styles);
  const session = await openSession(accountName);
  host.replaceChildren();
  const screen = openScreen(host);
  const terminal = new PageTerminal(screen, session);
  const section = host.closest('section');
  terminal.onRun = (isRunning) => {
    if (section) section.dataset.runState = isRunning ? 'running' : 'done';
    if (isRunning) pageWorkbench()?.load();
  };
  terminal.begin(greets ? greeting : '');
  screen.focus();
  return terminal;
}
