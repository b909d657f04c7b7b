import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from './base-path.ts';
import { withoutNoise } from './build-noise.ts';
import { listen, type Listening } from './listen.ts';
import { siteHandler } from './serve-site.ts';

let dir = '';
const servers: Listening[] = [];

/** Serves the folder for a base path. Answers a `fetch` that does not follow redirections. */
async function serve(base: string) {
  const server = await listen(siteHandler(dir, base), 0);
  servers.push(server);
  return (path: string, init?: RequestInit) =>
    fetch(`http://localhost:${server.port}${path}`, { redirect: 'manual', ...init });
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(dir, '_astro'));
  await mkdir(join(dir, 'lessons', 'one'), { recursive: true });
  const files = {
    '404.html': 'not here',
    'index.html': 'home',
    'lessons/one/index.html': 'lesson',
    '_astro/page.abc.js': 'export {};',
    'service-worker.js': '// worker',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
});

afterAll(() => servers.forEach((server) => server.close()));

describe('siteHandler', () => {
  it('serves pages, with their encoding', async () => {
    const get = await serve('/');
    const response = await get('/lessons/one/');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe('lesson');
  });

  it('answers with the page for it, and 404, what is not there', async () => {
    const get = await serve('/');
    for (const path of ['/nowhere/', '/../../etc/passwd', '/%2e%2e%2f%2e%2e%2fetc/passwd', '/%E0%A4%A']) {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([404, 'not here']);
    }
  });

  it('lets a browser keep what has a hash in its name, and ask for all else', async () => {
    const get = await serve('/');
    expect((await get('/_astro/page.abc.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/service-worker.js')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
  });

  it('adds the slash that a page’s address ends in', async () => {
    const get = await serve('/');
    expect((await get('/lessons/one?a=b')).headers.get('location')).toBe('/lessons/one/?a=b');
  });

  it('serves below a base path only, and leads there', async () => {
    const get = await serve('/learn-s3/');
    expect(await (await get('/learn-s3/lessons/one/')).text()).toBe('lesson');
    expect((await get('/')).headers.get('location')).toBe('/learn-s3/');
    expect((await get('/learn-s3')).headers.get('location')).toBe('/learn-s3/');
    expect((await get('/lessons/one/')).status).toBe(404);
  });

  it('answers nothing but GET and HEAD', async () => {
    const get = await serve('/');
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect(await (await get('/', { method: 'HEAD' })).text()).toBe('');
  });
});

describe('listen', () => {
  it('takes the next free port when one is taken', async () => {
    const first = await listen(() => undefined, 0);
    const second = await listen(() => undefined, first.port);
    servers.push(first, second);
    expect(second.port).toBeGreaterThan(first.port);
  });
});

describe('basePath', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['learn-s3', '/learn-s3/'],
    ['/learn-s3/', '/learn-s3/'],
    ['//a/b', '/a/b/'],
  ])('makes %j to %j', (text, path) => expect(basePath(text)).toBe(path));
});

describe('withoutNoise', () => {
  it('keeps what is worth reading', () => {
    const output =
      '10:00:00 [build] start\n' +
      '10:00:01 [WARN] [vite] \u001b[33m[MODULE_LEVEL_DIRECTIVE] \u001b[0mThe semantics of the directive …\n' +
      '   ╭─[ content/index.mdx:2:6 ]\n   │\n───╯\n\n' +
      '10:00:02 [ERROR] something is wrong\n';
    expect(withoutNoise(output)).toBe('10:00:00 [build] start\n10:00:02 [ERROR] something is wrong\n');
  });
});
