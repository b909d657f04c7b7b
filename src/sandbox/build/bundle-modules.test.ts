import { beforeAll, describe, expect, it } from 'vitest';
import { neededFiles } from '../module-map.ts';
import { namesOf, sandboxModules } from '../modules/index.ts';
import { type Bundle, bundleModules } from './bundle-modules.ts';

describe('bundleModules', () => {
  let bundle: Bundle;
  beforeAll(async () => {
    bundle = await bundleModules(process.cwd());
  });
  const code = () => bundle.files.map((file) => file.code).join('\n');

  it('bundles every module of the list', () => {
    expect(Object.keys(bundle.modules)).toEqual(Object.keys(sandboxModules).flatMap(namesOf));
    for (const file of Object.values(bundle.modules))
      expect(bundle.files.map(({ name }) => name)).toContain(file);
  });

  it('parses XML without DOMParser, which no worker has', () => {
    expect(code()).not.toContain('DOMParser');
  });

  it('takes region and credentials from the environment', () => {
    expect(code()).toContain('AWS_SECRET_ACCESS_KEY');
  });

  it('keeps the names that a program would print', () => {
    const named = ['transformToByteArray', 'ChecksumStream', 'PutObjectCommand', 'NoSuchKey'].filter((name) =>
      code().includes(`,"${name}")`),
    );
    expect(named).toHaveLength(4);
  });

  it('puts each file after all that it imports', () => {
    const seen = new Set<string>();
    for (const { name, imports } of bundle.files) {
      for (const { specifier } of imports) expect(seen, `${name} imports ${specifier}`).toContain(specifier);
      seen.add(name);
    }
  });

  it('loads for the S3 client no more than it needs', () => {
    const files = Object.fromEntries(bundle.files.map(({ name, imports }) => [name, { url: name, imports }]));
    const needed = neededFiles({ modules: bundle.modules, files, runtime: '' }, ['@aws-sdk/client-s3']);
    expect(needed).not.toContain(bundle.modules['@aws-sdk/lib-storage']);
    const size = bundle.files
      .filter(({ name }) => needed.includes(name))
      .reduce((sum, file) => sum + file.code.length, 0);
    expect(size).toBeLessThan(400_000);
  });
});
