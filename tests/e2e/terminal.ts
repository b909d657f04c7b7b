import { expect, type Locator, type Page } from '@playwright/test';
import { region } from './landmarks.ts';

/** How long the first command of the AWS CLI may take, on a machine that has much else to do: it loads Python. */
export const firstCommand = 150_000;

/** Opens the page, and its terminal. */
export async function openTerminal(page: Page): Promise<Locator> {
  await page.goto('terminal/');
  await page.getByRole('button', { name: 'Open the terminal' }).click();
  const terminal = region(page, 'Terminal');
  await expect(terminal.getByText('~ $').first()).toBeVisible();
  return terminal;
}

/** What stands on the screen, without blanks at the ends of its rows. */
export async function screenOf(terminal: Locator): Promise<string> {
  const rows = await terminal.locator('.xterm-rows > div').allInnerTexts();
  return rows
    .map((row) => row.replaceAll('\u00a0', ' ').trimEnd())
    .join('\n')
    .trimEnd();
}

/** Types a command into an empty screen, waits for its end, and answers what it has printed. */
export async function typed(
  page: Page,
  terminal: Locator,
  command: string,
  timeout = 90_000,
): Promise<string> {
  await page.keyboard.press('Control+l');
  await expect.poll(() => screenOf(terminal)).toBe('~ $');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
  await expect.poll(() => screenOf(terminal), { timeout }).toMatch(/\n~ \$$/);
  const screen = await screenOf(terminal);
  // The command itself may take several rows, and a blank at the end of one is not seen.
  let at = 0;
  for (const sign of `~$${command.replaceAll(' ', '')}`) at = screen.indexOf(sign, at) + 1;
  return screen.slice(screen.indexOf('\n', at) + 1).replace(/\n?~ \$$/, '');
}
