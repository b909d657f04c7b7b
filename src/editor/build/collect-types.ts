import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { namesOf, sandboxModules } from '#sandbox/modules';
import { programOptions } from '../language/program-options.ts';
import { libraryFolder, type TypesBundle } from '../language/types-bundle.ts';
import { packageJsonForTypes } from './package-json-for-types.ts';
import { readableDocs } from './readable-docs.ts';

const ambientFolder = 'src/sandbox/types';
const entryFile = 'packages.d.ts';

/**
 * Collects every declaration file that a program in the sandbox can reach: the packages that it may import with everything
 * that their types refer to, TypeScript's library, and the ambient files of the environment. Comments are kept, since hovers
 * show them.
 *
 * @param root The repository's folder, which holds `node_modules`.
 */
export function collectTypes(root: string): TypesBundle {
  const modules = Object.keys(sandboxModules).flatMap(namesOf);
  const ambient = declarationFiles(join(root, ambientFolder));
  const packages = modules.filter((name) => !name.startsWith('node:'));
  // This file is part of every program, so that a package's exports are offered before it is imported.
  const entryText = packages.map((name) => `import '${name}';\n`).join('');

  const files: Record<string, string> = {};
  const toBundlePath = (path: string) => {
    const library = path.split('/node_modules/typescript/lib/')[1];
    if (library !== undefined) return `${libraryFolder}/${library}`;
    return path.startsWith(`${root}/`) ? path.slice(root.length) : path;
  };
  for (const { fileName, text } of reachableFiles(root, ambient, entryText)) {
    files[toBundlePath(fileName)] = fileName.includes('/node_modules/@aws-sdk/') ? readableDocs(text) : text;
  }
  for (const folder of packageFolders(Object.keys(files))) {
    files[`${folder}/package.json`] = packageJsonForTypes(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    );
  }
  return { files, roots: [`/${entryFile}`, ...ambient.map(toBundlePath)], modules };
}

function declarationFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
}

function reachableFiles(
  root: string,
  ambient: readonly string[],
  entryText: string,
): readonly ts.SourceFile[] {
  const entry = join(root, entryFile);
  const host = ts.createCompilerHost(programOptions);
  const cache = ts.createModuleResolutionCache(root, (name) => name, programOptions);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target, ...rest) =>
    name === entry ? ts.createSourceFile(name, entryText, target) : readSourceFile(name, target, ...rest);
  // Packages are looked up from the root, whichever package asks: copies that packages have because versions differ would
  // add 2 MB of the same types.
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const resolve = (importer: string) => ts.resolveModuleName(text, importer, programOptions, host, cache);
      const atRoot = text.startsWith('.') ? undefined : resolve(entry);
      return atRoot?.resolvedModule ? atRoot : resolve(from);
    });
  return ts.createProgram([entry, ...ambient], programOptions, host).getSourceFiles();
}

/** The folders of the packages that contain these files: `/node_modules/@smithy/types`. */
function packageFolders(paths: readonly string[]): ReadonlySet<string> {
  const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
  return new Set(paths.flatMap((path) => folder.exec(path)?.[0] ?? []));
}
