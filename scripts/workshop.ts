/** `npm run workshop`: serves the site to a room, with what a presenter and learners need. */
import { resolve, join } from 'node:path';
import { existsSync } from 'node:fs';
import { parseWorkshopOptions, startWorkshop, UsageError, usage, type Workshop } from '#server/workshop';
import { leaveWithParent } from './leave-with-parent.ts';
import { root } from './root.ts';
import { basePath } from './site/base-path.ts';
import { ensureSite } from './site/ensure-site.ts';
import { siteHandler } from './site/serve-site.ts';
import { prepareSite } from './workshop/prepare-site.ts';
import { readCourse } from './workshop/read-course.ts';

let workshop: Workshop | undefined;
const leave = () => void (workshop?.close() ?? Promise.resolve()).then(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
leaveWithParent();

try {
  const options = parseWorkshopOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else {
    const base = basePath();
    const roomPath = `${base}room/`;
    const built = await builtSite(options.site, base);
    const dir = await prepareSite(built, join(root, '.generated', 'workshop'), roomPath);
    const course = await readCourse(built, join(root, 'content'));
    const site = siteHandler(dir, base);
    workshop = await startWorkshop({
      options,
      course,
      site,
      base,
      roomPath,
      say: (line) => console.log(line),
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** The folder of the built site: the one that was named, or our own, which is built if anything has changed. */
async function builtSite(named: string | undefined, base: string): Promise<string> {
  if (named === undefined) {
    const dist = join(root, 'dist');
    await ensureSite(dist, base, () => console.log('Building the site. This takes a moment …'));
    return dist;
  }
  const dir = resolve(named);
  if (['index.html', '404.html'].every((page) => existsSync(join(dir, page)))) return dir;
  throw new UsageError(`There is no built site in ${dir}. Build one with: npm run build`);
}
