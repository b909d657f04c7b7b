/** `npm run s3`: serves an S3 on this machine over HTTP until it is told to stop. */
import { start } from './start.ts';
import { parseOptions, usage } from './options.ts';
import { UsageError } from './usage-error.ts';
import { warmUp } from './warm-up.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else await serveUntilStopped(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function serveUntilStopped(options: Exclude<ReturnType<typeof parseOptions>, 'help'>): Promise<void> {
  const endpoint = await start(options);
  const stopping = new AbortController();
  const stop = () => {
    // Somebody who asks twice does not want to wait.
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    void endpoint.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  console.log(`S3 is served on ${endpoint.address}`);
  // Warming up only makes things faster: the server also works without it.
  await warmUp(stopping.signal).catch(() => undefined);
}
