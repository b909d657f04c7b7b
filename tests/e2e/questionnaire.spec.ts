import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { told } from '../../scripts/e2e/environment.ts';
import { test } from './page.ts';

test('in a room, the questionnaire goes to the presenter, who sees counts and texts as they come', async ({
  page,
  browser,
}) => {
  const home = await mkdtemp(join(tmpdir(), 'workshop-'));
  const options = ['--port', '0', '--site', told('root')?.dir ?? ''];
  const server = spawn(process.execPath, ['scripts/workshop.ts', ...options], {
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const presenter = await browser.newContext();
  try {
    let printed = '';
    for await (const chunk of server.stdout) {
      printed += String(chunk);
      if (printed.includes('#presenter=')) break;
    }
    const [, address = '', key = ''] = /(https?:\/\/localhost:\d+\/)#presenter=(\S+)/.exec(printed) ?? [];
    const sheet = `${address}workshops/one-sitting/questionnaire/`;

    const view = await presenter.newPage();
    await view.goto(sheet);
    const given = await view.evaluate(async (secret) => {
      const room = document.querySelector<HTMLMetaElement>('meta[name="learn-s3-room"]')?.content ?? '';
      const headers = { 'Content-Type': 'application/json' };
      return (
        await fetch(`${room}presenter`, { method: 'POST', headers, body: JSON.stringify({ key: secret }) })
      ).status;
    }, key);
    expect(given).toBe(204);
    await view.reload();
    await expect(view.getByText('0 answered')).toBeVisible();
    await expect(view.getByRole('button', { name: 'Send to the presenter' })).toBeHidden();

    await page.goto(sheet);
    await page.getByLabel('Too fast').check();
    await page.getByLabel('What is still unclear?').fill('<img src=x onerror=alert(1)> and ETags');
    await page.getByRole('button', { name: 'Send to the presenter' }).click();
    await expect(page.getByText('Sent. Thank you!')).toBeVisible();
    await expect(view.getByText('1 answered')).toBeVisible();
    await expect(view.getByText('1 × Too fast')).toBeVisible();
    await expect(view.getByText('<img src=x onerror=alert(1)> and ETags')).toBeVisible();

    // Sent again, it takes the place of what was sent before.
    await page.getByLabel('Just right').check();
    await page.getByRole('button', { name: 'Send to the presenter' }).click();
    await expect(view.getByText('1 × Just right')).toBeVisible();
    await expect(view.getByText('1 answered')).toBeVisible();
  } finally {
    await presenter.close();
    server.kill('SIGKILL');
    await rm(home, { recursive: true });
  }
});
