import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { makePackages, MissingPackages } from '#sandbox/python-build';
import { isNeeded, version } from './is-needed.ts';

const id = 'virtual:aws-cli';

/**
 * Gives the site the AWS CLI as an asset: `virtual:aws-cli` has its address, or says why it is not there.
 *
 * @param onLicence Called with the name of every package, and its licences.
 */
export function awsCli(onLicence: (text: string) => void): Plugin {
  let root = process.cwd();
  return {
    name: 'aws-cli',
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (requested) => (requested === id ? `\0${id}` : undefined),
    load: async (requested) => {
      if (requested !== `\0${id}`) return undefined;
      const own = join(root, 'src', 'terminal');
      try {
        const { path, bytes, licences } = await makePackages(root, {
          name: 'python-aws-cli.bin',
          requirements: join(own, 'build', 'requirements.txt'),
          isNeeded,
          own: { 'aws_terminal.py': await readFile(join(own, 'aws', 'aws_terminal.py')) },
          version,
        });
        for (const text of licences) onLicence(text);
        return `import url from ${JSON.stringify(`${path}?url&no-inline`)};\nexport default { url, bytes: ${bytes} };`;
      } catch (error) {
        if (!(error instanceof MissingPackages)) throw error;
        return `export default { missing: ${JSON.stringify(error.message)} };`;
      }
    },
  };
}
