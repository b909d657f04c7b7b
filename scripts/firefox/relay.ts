#!/usr/bin/env node
/**
 * Starts the Firefox that `LEARN_S3_FIREFOX` names for Playwright, which takes this program for Firefox. Playwright speaks
 * WebDriver BiDi, and relies on a command that releases of Firefox may lack, so that command is answered here. Once Firefox
 * knows it, `firefoxOptions` of firefox.ts can name Firefox itself.
 */
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** Sets media features of a page, such as its colour scheme, which these tests do not look at. */
const missing = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(process.env.LEARN_S3_FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => firefox.kill(signal));

createInterface(firefox.stderr).on('line', (line) => {
  const [, address] = /^WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
  if (address === undefined) console.error(line);
  else relayTo(address);
});

/** Relays Firefox's address at another one, which is announced in the way in which Firefox announces its own. */
function relayTo(address: string): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () => {
    const { port } = server.address() as AddressInfo;
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
  server.on('connection', (client, { url }) => {
    const inner = new WebSocket(`${address}${url ?? ''}`, { perMessageDeflate: false });
    const open = new Promise((resolve) => inner.once('open', resolve));
    client.on('message', (data: Buffer) => {
      const text = data.toString();
      const { id, method } = JSON.parse(text) as { id: number; method: string };
      if (method === missing) client.send(JSON.stringify({ type: 'success', id, result: {} }));
      else void open.then(() => inner.send(text));
    });
    inner.on('message', (data: Buffer) => client.send(data.toString()));
    client.on('close', () => inner.close());
    inner.on('close', () => client.close());
    inner.on('error', () => client.close());
  });
}
