import { rm } from 'node:fs/promises';
import { runTool } from '../run-tool.ts';
import { withoutNoise } from './build-noise.ts';

/** A build that failed, with what Astro said about it. */
export class BuildError extends Error {
  override name = 'BuildError';
}

/** Builds the site for a base path into a folder. Throws a {@link BuildError} when Astro fails. */
export async function buildSite(outDir: string, base: string): Promise<void> {
  await rm(outDir, { recursive: true, force: true });
  const { code, output } = await runTool('astro', ['build', '--outDir', outDir], {
    env: { BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new BuildError(`The site could not be built.\n\n${withoutNoise(output)}`);
}
