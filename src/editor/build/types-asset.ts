import type { Plugin } from 'vite';
import { collectTypes } from './collect-types.ts';

const virtualModule = 'virtual:editor-types';
const resolvedModule = `\0${virtualModule}`;
const devPath = 'editor-types.json';

/**
 * Provides `import typesUrl from 'virtual:editor-types'`: the address of one JSON file with every declaration that the
 * editor needs (a `TypesBundle`), made from the installed packages. In a build, it is an asset with a hash in its name; in
 * development, it is made when it is first asked for.
 *
 * @param root The repository's folder, which holds `node_modules`.
 */
export function typesAsset(root: string): Plugin {
  const repository = root.replace(/\/$/, '');
  let base = '/';
  let building = false;
  let json: string | undefined;
  const bundle = () => (json ??= JSON.stringify(collectTypes(repository)));

  return {
    name: 'editor-types',
    configResolved(config) {
      base = config.base.replace(/\/?$/, '/');
      building = config.command === 'build';
    },
    resolveId: (id) => (id === virtualModule ? resolvedModule : undefined),
    load(id) {
      if (id !== resolvedModule) return undefined;
      if (!building) return `export default ${JSON.stringify(`${base}${devPath}`)};`;
      const asset = this.emitFile({ type: 'asset', name: 'editor-types.json', source: bundle() });
      return `export default import.meta.ROLLUP_FILE_URL_${asset};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0]?.endsWith(`/${devPath}`)) {
          response.setHeader('Content-Type', 'application/json');
          response.end(bundle());
        } else {
          next();
        }
      });
    },
  };
}
