/** `npm start`: builds the site if necessary, and serves it as visitors get it. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { leaveWithParent } from './leave-with-parent.ts';
import { root } from './root.ts';
import { basePath } from './site/base-path.ts';
import { ensureSite } from './site/ensure-site.ts';
import { tellPython } from './site/tell-python.ts';
import { listen } from './site/listen.ts';
import { siteHandler } from './site/serve-site.ts';

const usage = 'Choose another with PORT=5000 npm start, or npm start -- --port 5000.';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(0));
leaveWithParent();

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function start(): Promise<void> {
  const { port, host } = readOptions();
  const base = basePath();
  const dist = join(root, 'dist');
  await ensureSite(dist, base, () => console.log('Building the site. This takes a moment …'));
  const server = await listen(siteHandler(dist, base), port, host);
  if (server.port !== port) console.log(`Port ${port} is taken. ${usage}`);
  console.log(await tellPython());
  console.log(`Learn S3 is on http://localhost:${server.port}${base}`);
}

function readOptions(): { port: number; host: boolean } {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4321' },
      // Whether other machines on the network may connect.
      host: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`'${values.port}' is no port: it has to be a number up to 65535. ${usage}`);
  }
  return { port, host: values.host };
}
