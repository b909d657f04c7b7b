import type { PackageFacts } from './describe-package.ts';

/** Signs from which on a licence is written once: dozens of packages have the whole Apache License. */
const long = 2_000;

/** Each package with its licences. A long licence that another package before it has word for word is named by that one. */
export function listPackages(packages: readonly PackageFacts[]): readonly string[] {
  const owners = new Map<string, string>();
  return packages.map(({ name, head, licences }) => {
    const texts = licences.map((licence) => {
      const words = licence.replaceAll(/\s+/g, ' ');
      const owner = owners.get(words);
      if (owner !== undefined && licence.length > long)
        return `The text of its licence is, word for word, the one of ${owner} above.`;
      owners.set(words, name);
      return licence;
    });
    return `${head}\n${texts.map((text) => `\n${text}\n`).join('')}`;
  });
}
