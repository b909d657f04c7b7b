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

/** What Python runs with in the page. */
const requirements = 'src/sandbox/python/build/requirements.txt';

/** The versions with which this site itself was built and tested. Works at build time only. */
export function packageVersions(): Versions {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string } | undefined>;
  };
  const [, boto3 = ''] = /^boto3==(\S+)/m.exec(readFileSync(requirements, 'utf8')) ?? [];
  const ofNpm = Object.fromEntries(
    names.map((name) => {
      const version = packages[`node_modules/${name}`]?.version;
      if (version === undefined) throw new Error(`package-lock.json does not have ${name}.`);
      return [name, version];
    }),
  );
  return { ...ofNpm, boto3 };
}
