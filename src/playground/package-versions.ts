import { readFileSync } from 'node:fs';
import type { Versions } from './project-zip.ts';

/** The packages that a downloaded project may need. */
const names = [
  '@aws-sdk/client-s3',
  '@aws-sdk/lib-storage',
  '@aws-sdk/s3-presigned-post',
  '@aws-sdk/s3-request-presigner',
  '@types/node',
  'typescript',
];

/** The versions with which this site itself was built and tested. Works at build time only. */
export function packageVersions(): Versions {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string } | undefined>;
  };
  return Object.fromEntries(
    names.map((name) => {
      const version = packages[`node_modules/${name}`]?.version;
      if (version === undefined) throw new Error(`package-lock.json does not have ${name}.`);
      return [name, version];
    }),
  );
}
