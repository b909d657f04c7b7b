import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sharing } from './sharing.ts';
import { isAwk, mendAwkCode } from './mend-awk.ts';
import { isJq, mendJqCode } from './mend-jq.ts';
import { isSed, mendSedCode } from './mend-sed.ts';
import { textTools } from '../text-tools/tools.ts';

/** A bundle of the library's commands, and what went into it. */
export interface TextToolsBundle {
  /** A module whose default export has the commands by their names. */
  readonly code: string;
  /** The paths of all files that went into it. */
  readonly sources: readonly string[];
}

/** What files of the library take from Node, for what is switched off here. */
const nothing = 'export const createRequire = () => undefined; export const AsyncLocalStorage = undefined;';

/** Texts are sorted by their signs, and not as in a language. */
const ofALanguage = /([$\w]+(?:\[\w+\])?)\.localeCompare\(([$\w]+(?:\[\w+\])?)\)/g;
const byCode = '($1<$2?-1:$1>$2?1:0)';

/**
 * Bundles the commands of the library that the terminal has, and what starts the real `jq`. Its package offers them only together with its shell, Python, SQLite and
 * others, in one file three times as large; but it is built of a file for each command.
 *
 * @param root The project's folder.
 */
export async function bundleTextTools(root: string): Promise<TextToolsBundle> {
  const folder = join(root, 'node_modules', 'just-bash', 'dist', 'bundle', 'chunks');
  const numbers = join(root, 'src', 'terminal', 'text-tools', 'awk', 'numbers.ts');
  const files = await readdir(folder);
  const entries = await Promise.all(
    Object.keys(textTools).map(async (name) => {
      const pattern = new RegExp(`^${name}2?-[A-Z\\d]{8}\\.js$`);
      const file = files.find((one) => pattern.test(one));
      if (file === undefined) throw new Error(`just-bash has no file for ${name} in ${folder}`);
      return { name, file, exported: exportIn(await readFile(join(folder, file), 'utf8'), name) };
    }),
  );
  const contents = [
    ...entries.map(({ name, file, exported }) => `import { ${exported} as ${name}_ } from './${file}';`),
    `export default { ${entries.map(({ name }) => `${name}: ${name}_`).join(', ')} };`,
    `import { share } from 'of-the-shell';`,
    `import { lateCommands } from ${JSON.stringify(join(root, 'src', 'shell', 'late', 'index.ts'))};`,
    `export { loadJq as startJq } from 'jq-wasm';`,
    'export const late = (shared) => (share(shared), lateCommands);',
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: root,
    ...{ bundle: true, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ minify: true, legalComments: 'none', write: false, metafile: true },
    plugins: [
      sharing(root),
      {
        name: 'without-node',
        setup: (building) => {
          building.onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'without-node' }));
          building.onLoad({ filter: /just-bash.*\.js$/ }, async ({ path }) => {
            const code = (await readFile(path, 'utf8')).replace(ofALanguage, byCode);
            if (isAwk(code)) return { contents: mendAwkCode(code, numbers) };
            return { contents: isSed(code) ? mendSedCode(code) : code };
          });
          building.onLoad({ filter: /jq-wasm.*\.mjs$/ }, async ({ path }) => {
            const code = await readFile(path, 'utf8');
            return { contents: isJq(code) ? mendJqCode(code) : code };
          });
          building.onLoad({ filter: /.*/, namespace: 'without-node' }, () => ({ contents: nothing }));
        },
      },
    ],
  });
  const sources = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'));
  return {
    code: outputFiles[0]?.text ?? '',
    // It brings a copy of this one in its own files.
    sources: [...sources, 'node_modules/re2js/package.json'].map((path) => join(root, path)),
  };
}

/** What a command's file calls the command. */
function exportIn(code: string, name: string): string {
  const exported = [...code.matchAll(/(?:export\{|,)\w+ as (\w+)/g)].map(([, one = '']) => one);
  const found = exported.find((one) => one === name || new RegExp(`^${name}Command2?$`).test(one));
  if (found === undefined)
    throw new Error(`just-bash exports no command ${name}, but ${exported.join(', ')}`);
  return found;
}
