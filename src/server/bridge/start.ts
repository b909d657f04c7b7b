import { listen, type Listening } from '../server.ts';
import { bridgeListener } from './bridge.ts';
import type { BridgeOptions } from './options.ts';
import { createPairing } from './pairing.ts';
import { findUpstream } from './upstream.ts';

/** Starts a bridge that only this machine can reach. Throws UsageError without credentials, or when the port is taken. */
export async function startBridge(options: BridgeOptions, say: (line: string) => void): Promise<Listening> {
  const upstream = await findUpstream(options);
  let port = 0;
  let announce: (code: string) => void = () => undefined;
  const pairing = createPairing({
    onNewCode: (code) => announce(code),
    onGuessing: (code) =>
      say(`Somebody tries wrong codes. If your page is told to wait, type this long code there: ${code}`),
  });
  const listener = bridgeListener({
    options,
    upstream,
    pairing,
    port: () => port,
    onRefused: (message) => say(`Refused: ${message}`),
  });
  const server = await listen(listener, options.port, '127.0.0.1');
  port = Number(new URL(server.address).port);
  say(`The bridge is open on ${server.address}`);
  say(
    `Buckets: ${options.buckets.join(', ')}${options.readOnly ? ' (read-only)' : ''} at ${upstream.endpoint.url}`,
  );
  announce = (code) => say(`Code for the page: ${code}`);
  announce(pairing.code);
  return server;
}
