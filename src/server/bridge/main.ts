/** `npm run bridge`: lets the Learn S3 page use the reader's own buckets, with keys that stay in this program. */
import { UsageError } from '../usage-error.ts';
import { parseBridgeOptions, usage } from './options.ts';
import { startBridge } from './start.ts';

try {
  const options = parseBridgeOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else {
    const starting = startBridge(options, (line) => console.log(line));
    // Set before anybody can have read that the bridge is open, and wants to end it.
    const stop = () => void starting.then((bridge) => bridge.close()).then(() => process.exit(0));
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
    await starting;
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
