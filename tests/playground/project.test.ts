import { execFile } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { packageVersions } from '../../src/playground/package-versions.ts';
import { projectZip } from '../../src/playground/project-zip.ts';
import { clientAt, startEndpoint } from '../server/endpoint.ts';

vi.setConfig({ testTimeout: 120_000 });

const execute = promisify(execFile);
const examples = 'content/examples';
/** All examples but `website`, whose last step asks a website endpoint, which `npm run s3` does not have. */
const slugs = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'website')
  .map(({ name }) => name);

/** Unpacks an example's project into a folder; `npm install` is a link to this project's modules. */
async function unpackProject(slug: string, ending = '.ts'): Promise<string> {
  const folder = join(examples, slug);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, code: readFileSync(join(folder, name), 'utf8') }));
  const samples = new Map(
    ['profile.jpg', 'video.mp4'].map((name) => [name, readFileSync(join('content/files', name))]),
  );
  const zip = projectZip({ title: slug, files, versions: packageVersions(), samples });
  const target = await mkdtemp(join(tmpdir(), 'learn-s3-project-'));
  onTestFinished(() => rm(target, { recursive: true, force: true }));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(join(target, dirname(path)), { recursive: true });
    await writeFile(join(target, path), bytes);
  }
  const project = join(target, slug);
  await symlink(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  return project;
}

/** Runs a script of a project's `package.json` as npm would, with nothing else in the environment. */
async function runScript(project: string, script: string, env: Record<string, string> = {}): Promise<string> {
  const { scripts } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [command = '', ...args] = scripts[script]?.split(' ') ?? [];
  const program = command === 'node' ? process.execPath : join(project, 'node_modules', '.bin', command);
  const { stdout } = await execute(program, args, {
    cwd: project,
    env: { PATH: process.env.PATH, HOME: project, ...env },
  });
  return stdout;
}

/** The wheels that the site was built with; none where it was built without Python. */
const wheels = globSync('.generated/python/wheels/*/*.whl');

describe.skipIf(wheels.length === 0)('a downloaded project in Python', () => {
  it('of each example runs on Python against `npm run s3`', { timeout: 300_000 }, async () => {
    const packages = await mkdtemp(join(tmpdir(), 'learn-s3-packages-'));
    onTestFinished(() => rm(packages, { recursive: true, force: true }));
    await Promise.all(wheels.map((wheel) => execute('python3', ['-m', 'zipfile', '-e', wheel, packages])));
    const { address } = await startEndpoint();
    const inPython = slugs.filter((slug) => existsSync(join(examples, slug, 'main.py')));
    expect(inPython.length).toBeGreaterThan(5);
    for (const slug of inPython) {
      const project = await unpackProject(slug, '.py');
      const lines = (await readFile(join(project, 'local.env'), 'utf8')).trim().split('\n');
      const local = Object.fromEntries(lines.map((line) => line.split('=') as [string, string]));
      const { stdout } = await execute('python3', ['main.py'], {
        cwd: project,
        // In place of a virtual environment. The port of `local.env` may be taken here.
        env: {
          PATH: process.env.PATH,
          HOME: project,
          ...local,
          PYTHONPATH: packages,
          AWS_ENDPOINT_URL: address,
        },
      });
      expect(stdout, slug).not.toBe('');
      expect(await readFile(join(project, 'requirements.txt'), 'utf8')).toMatch(/^boto3==[\d.]+\n$/);
    }
  });
});

describe('a downloaded project', () => {
  it('has all that it needs, and exact versions', async () => {
    const project = await unpackProject('browser-form-upload');
    expect((await readdir(project)).sort()).toEqual([
      'README.md',
      'index.ts',
      'local.env',
      'node_modules',
      'package.json',
      'profile.jpg',
      'tsconfig.json',
      'video.mp4',
    ]);
    const json = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as {
      type: string;
      dependencies: Record<string, string>;
    };
    expect(json.type).toBe('module');
    const own = JSON.parse(await readFile('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const versions = { ...own.devDependencies, ...own.dependencies };
    expect(Object.keys(json.dependencies)).toEqual(['@aws-sdk/client-s3', '@aws-sdk/s3-presigned-post']);
    for (const [name, version] of Object.entries(json.dependencies)) {
      expect(version).toBe(versions[name]);
    }
    expect(await readFile(join(project, 'README.md'), 'utf8')).toContain('npm run local');
  });

  it('imports TypeScript by its own name, as Node wants it', () => {
    const zip = projectZip({
      title: 'Two files',
      files: [
        { name: 'index.ts', code: `import { a } from './a.js';\nimport b from './b.js';` },
        { name: 'a.ts', code: '' },
      ],
      versions: {},
      samples: new Map(),
    });
    const code = unzipSync(zip)['two-files/index.ts'];
    expect(new TextDecoder().decode(code)).toBe(`import { a } from './a.ts';\nimport b from './b.js';`);
  });

  it('of each example runs on Node against `npm run s3`', async () => {
    const { address } = await startEndpoint();
    for (const slug of slugs) {
      const project = await unpackProject(slug);
      // The environment takes precedence over `local.env`, whose port may be taken here.
      const printed = await runScript(project, 'local', { AWS_ENDPOINT_URL: address });
      expect(printed, slug).not.toBe('');
    }
    const { Body } = await clientAt(address).send(
      new GetObjectCommand({ Bucket: 'my-guestbook', Key: 'guestbook.json' }),
    );
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ visits: 3 });
  });

  it.each(['change-json-safely', 'browser-form-upload'])(
    'of the example %s has no type error',
    async (slug) => {
      expect(await runScript(await unpackProject(slug), 'check')).toBe('');
    },
  );
});
