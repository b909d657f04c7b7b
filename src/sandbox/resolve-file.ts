/**
 * The file of a program that an import names, or why there is none; `undefined` when it names a module.
 *
 * @param names The files that are there, all in one folder.
 * @see https://nodejs.org/api/esm.html#mandatory-file-extensions
 */
export function resolveFile(
  specifier: string,
  names: readonly string[],
): { readonly name: string } | { readonly problem: string } | undefined {
  if (!/^\.{0,2}\//.test(specifier) && specifier !== '.' && specifier !== '..') return undefined;
  const there = `The files are: ${names.join(', ')}.`;
  const name = specifier.replace(/^(\.\/)+/, '');
  if (names.includes(name)) return { name };
  const compiled = name.replace(/\.js$/, '.ts');
  if (names.includes(compiled)) return { name: compiled };
  if (names.includes(`${name}.ts`)) {
    return {
      problem: `Node needs the whole name of a file in an import. Write './${name}.ts' in place of '${specifier}'.`,
    };
  }
  const near = names.find((one) => one.toLowerCase() === compiled.toLowerCase());
  if (near !== undefined) {
    return {
      problem: `There is no file '${name}', but there is '${near}'. Capital and small letters are different.`,
    };
  }
  if (name.includes('/')) {
    return { problem: `'${specifier}' is in another folder, and all files here are in one. ${there}` };
  }
  return { problem: `There is no file '${name}' to import. ${there}` };
}
