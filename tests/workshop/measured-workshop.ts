/** A workshop as a process of its own, that a test asks for its heap. Started by `thirty.test.ts` with the folder of a site. */
import { parseWorkshopOptions, startWorkshop } from '#server/workshop';
import { siteHandler } from '../../scripts/site/serve-site.ts';
import { exercises, knownMistake } from './small-site.ts';

const options = parseWorkshopOptions(['--port', '0']);
if (options === 'help') throw new Error('No options.');
await startWorkshop({
  options,
  course: new Map(exercises.map((exercise) => [exercise, new Set([knownMistake])])),
  site: siteHandler(process.argv[2] ?? '', '/'),
  base: '/',
  roomPath: '/room/',
  say: (printed) => process.send?.({ printed }),
});

/** Every message is answered with the bytes of the heap that are in use. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.({ heap: process.memoryUsage().heapUsed });
});
