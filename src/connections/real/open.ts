import { withinBrowserLimits } from './browser-limits.ts';
import { createBridgePresigner } from './bridge-presigner.ts';
import { createBridgeTransport, type PairedBridge } from './bridge-transport.ts';
import { createDirectPresigner } from './direct-presigner.ts';
import { createDirectTransport } from './direct-transport.ts';
import { type Ask, createGuard } from './guard.ts';
import { providers } from './providers.ts';
import { createRealConnection, type RealConnection } from './real-connection.ts';
import type { Keys, RealSettings } from './settings.ts';

/** Opens a connection that this page signs for. `ask` decides whether changes are allowed. */
export function openDirect(settings: RealSettings, keys: Keys, ask: Ask): RealConnection {
  const { name = 'Real' } = providers.find(({ id }) => id === settings.provider) ?? {};
  return createRealConnection({
    kind: 'direct',
    name: settings.provider === 'other' ? new URL(settings.endpoint).host : name,
    region: settings.region,
    buckets: settings.buckets,
    transport: withinBrowserLimits(createDirectTransport(settings, keys), settings.buckets),
    endpoint: { url: settings.endpoint, addressing: settings.addressing },
    presigner: createDirectPresigner(settings, keys),
    allow: createGuard(ask, settings.buckets),
  });
}

/** Opens a connection through a bridge, which holds the keys. */
export function openBridge(bridge: PairedBridge, ask: Ask): RealConnection {
  return createRealConnection({
    kind: 'bridge',
    name: 'Bridge',
    region: bridge.region,
    buckets: bridge.buckets,
    transport: createBridgeTransport(bridge),
    endpoint: bridge.endpoint,
    presigner: createBridgePresigner(bridge),
    allow: createGuard(ask, bridge.buckets),
  });
}
