import { expect, type Locator, type Page } from '@playwright/test';
import { region } from './landmarks.ts';

/** How long the first command of the AWS CLI may take, on a machine that has much else to do: it loads Python. */
export const firstCommand = 150_000;

/** One line with a bit of every kind of tool, and what it prints: other browsers have other regular expressions, and other workers. */
export const tools = {
  line: [
    String.raw`printf '9 b.jpg\n10 a.txt\n9 \303\251.txt\n' > l`,
    `awk '$1 < 10 {n += $1; print $2} END {print n, NR}' l`,
    String.raw`sed -E 's/([a-z])\.(jpg)/\2 of \1/; $d' l`,
    String.raw`echo '{"a":[{"k":"x","n":2},{"k":"\u00e9","n":1}]}' | jq -r '.a | sort_by(.n)[] | "\(.k)=\(.n)" | ascii_upcase'`,
    `sort -n l | head -n 1 | rev | xargs -n 1 echo -`,
    `cut -d ' ' -f 2 l | grep -E '^[ab]' | nl | tr a-c A-C | paste -sd +`,
    'column -t l | tail -n 2 | tac',
    `sha1sum l | cut -c 1-7; find . -name l; expr 6 \\* 7`,
  ].join('; '),
  printed: [
    ...['b.jpg', 'é.txt', '18 3', '9 jpg of b', '10 a.txt', 'é=1', 'X=2', '- gpj.b', '- 9'],
    ...['     1  B.jpg+     2    A.txt', '9   é.txt', '10  a.txt', '28b9949', './l', '42'],
  ].join('\n'),
} as const;

/** Opens the page, and its terminal. */
export async function openTerminal(page: Page, address = 'terminal/'): Promise<Locator> {
  await page.goto(address);
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
