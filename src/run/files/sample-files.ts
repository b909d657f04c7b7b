import type { FileStore } from '#sandbox';

/** The files that the reader's folder begins with, by name: each function gets the bytes, or `undefined` when it cannot now. */
export type Samples = ReadonlyMap<string, () => Promise<Uint8Array<ArrayBuffer> | undefined>>;

/** The samples given to readers who came before names were noted. */
const firstSamples = ['profile.jpg', 'resume.pdf', 'video.mp4'];

/**
 * Gives a folder the samples that it was never given; a file that already has such a name is the reader's, and stays. `noted`
 * is what the last call answered: the names of all samples that the folder was given so far.
 */
export async function giveSamples(
  store: FileStore,
  samples: Samples,
  noted: unknown,
): Promise<readonly string[]> {
  const given = namesIn(noted);
  const there = new Set(await store.names());
  const missing = [...samples].filter(([name]) => !given.includes(name));
  const added = await Promise.all(
    missing.map(async ([name, get]) => {
      if (there.has(name)) return name;
      const bytes = await get();
      if (!bytes) return [];
      await store.set(name, { bytes, modified: Date.now() });
      return name;
    }),
  );
  return [...given, ...added.flat()];
}

function namesIn(noted: unknown): readonly string[] {
  if (noted === true) return firstSamples;
  return Array.isArray(noted) ? noted.map(String) : [];
}
