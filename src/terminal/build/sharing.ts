import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { sharedWithLate } from '#shell';

/** The files of the shell that those who are loaded late find in it. */
const files = /(?:^|\/)(?:command|bytes|inputs|options|reading|grep-pattern)\.ts$/;

/** Has commands of the shell that are bundled by themselves use what is in the shell that loads them: it is handed to `share`. */
export function sharing(root: string): Plugin {
  const shell = join(root, 'src', 'shell');
  const names = Object.keys(sharedWithLate).join(', ');
  const contents = `export let ${names};\nexport const share = (given) => { ({ ${names} } = given); };`;
  return {
    name: 'sharing',
    setup: (building) => {
      const found = { path: 'of-the-shell', namespace: 'of-the-shell' };
      building.onResolve({ filter: /^of-the-shell$/ }, () => found);
      building.onResolve({ filter: files }, ({ importer }) =>
        importer.startsWith(shell) ? found : undefined,
      );
      building.onLoad({ filter: /.*/, namespace: 'of-the-shell' }, () => ({ contents }));
    },
  };
}
