import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundleModules } from './bundle-modules.ts';

const id = 'virtual:sandbox-modules';

/**
 * Gives the site `virtual:sandbox-modules`, a {@link ModuleMap}: the bundled modules become assets of the
 * build like any other, hashed and below the site's base path.
 *
 * @param onSource Called with the path of every file that went into them.
 */
export function sandboxModules(onSource: (path: string) => void = () => undefined): Plugin {
  let root = process.cwd();
  let source: Promise<string> | undefined;
  return {
    name: 'sandbox-modules',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    load: (requested) => (requested === `\0${id}` ? (source ??= writeModules(root, onSource)) : undefined),
  };
}

/** Bundles the modules into `.generated/sandbox`, and answers the source of a module that knows the files' addresses. */
async function writeModules(root: string, onSource: (path: string) => void): Promise<string> {
  const folder = join(root, '.generated', 'sandbox');
  const { modules, files, runtime, sources } = await bundleModules(root);
  sources.forEach(onSource);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'runtime.js'), runtime);
  await Promise.all(files.map(({ name, code }) => writeFile(join(folder, name), code)));

  const address = (name: string) => JSON.stringify(`${join(folder, name)}?url&no-inline`);
  const imports = files.map(({ name }, index) => `import url${index} from ${address(name)};`);
  const entries = files.map(
    ({ name, imports: sites }, index) =>
      `${JSON.stringify(name)}: { url: url${index}, imports: ${JSON.stringify(sites)} },`,
  );
  return [
    ...imports,
    `import runtime from ${address('runtime.js')};`,
    `export default { runtime, modules: ${JSON.stringify(modules)}, files: {`,
    ...entries,
    '} };',
  ].join('\n');
}
