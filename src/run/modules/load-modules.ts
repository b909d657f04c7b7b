import map from 'virtual:sandbox-modules';
import { type FrameSetup, type LoadedFile, neededFiles } from '#sandbox';

const texts = new Map<string, Promise<string>>();

/** The bare specifiers that a program may import. */
export const availableModules: readonly string[] = Object.keys(map.modules);

/** What a run needs to import `specifiers`; fetched once per page. */
export async function loadModules(
  specifiers: readonly string[],
): Promise<Omit<FrameSetup, 'env' | 'clockOffset'>> {
  const [runtime, ...files] = await Promise.all([
    text(map.runtime),
    ...neededFiles(map, specifiers).map(async (name): Promise<LoadedFile> => {
      const { url = '', imports = [] } = map.files[name] ?? {};
      return { name, code: await text(url), imports };
    }),
  ]);
  return { runtime, files, modules: map.modules };
}

function text(url: string): Promise<string> {
  let loading = texts.get(url);
  if (!loading) {
    loading = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`A part of this page could not be loaded (${response.status}).`);
      return response.text();
    });
    loading.catch(() => texts.delete(url));
    texts.set(url, loading);
  }
  return loading;
}
