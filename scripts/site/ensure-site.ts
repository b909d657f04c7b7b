import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { root } from '../root.ts';
import { buildSite } from './build-site.ts';
import { hashSources } from './hash-sources.ts';

/** What identifies the build in a folder: its sources, and when its home page was written. */
interface Stamp {
  readonly sources: string;
  readonly written: number;
}

/**
 * Builds the site into `outDir`, unless what is there was built from the same sources for the same base
 * path. `onBuild` is called before a build, which takes a while.
 */
export async function ensureSite(outDir: string, base: string, onBuild?: () => void): Promise<void> {
  const sources = await hashSources(root, base);
  const stampFile = join(root, '.generated', 'builds', `${basename(outDir)}.json`);
  const stamp = await readStamp(stampFile);
  if (stamp?.sources === sources && stamp.written === (await writtenAt(outDir))) return;
  onBuild?.();
  await rm(stampFile, { force: true });
  await buildSite(outDir, base);
  await mkdir(join(root, '.generated', 'builds'), { recursive: true });
  await writeFile(
    stampFile,
    JSON.stringify({ sources, written: (await writtenAt(outDir)) ?? 0 } satisfies Stamp),
  );
}

async function readStamp(file: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}

/** When the home page was written, which tells a build by `npm run build`: that writes a new page, but no stamp. */
async function writtenAt(outDir: string): Promise<number | undefined> {
  return (await stat(join(outDir, 'index.html')).catch(() => undefined))?.mtimeMs;
}
