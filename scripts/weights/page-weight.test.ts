import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gzipped, weighPage } from './page-weight.ts';

it('weighs what a page loads by itself, each file once', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'weights-'));
  await mkdir(join(dir, '_astro'));
  const files = {
    '_astro/a.js': `import './shared.js';\nimport('./late.js');`,
    '_astro/b.js': `import {x} from './shared.js';\nexport * from './deep.js';`,
    '_astro/shared.js': 'export const x = 1;',
    '_astro/deep.js': 'export const deep = 1;',
    '_astro/late.js': 'export const late = "not loaded".repeat(1000);',
    '_astro/page.css': 'body { margin: 0 }',
    '_astro/print.css': 'body { color: black }',
    'index.html':
      '<link rel="stylesheet" href="/base/_astro/page.css"><link rel="stylesheet" href="/base/_astro/print.css" media="print">' +
      '<script>inline()</script><script type="application/json">{"not":"script"}</script>' +
      '<script type="module" src="/base/_astro/a.js"></script><script type="module" src="/base/_astro/b.js"></script>',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  const { js, css } = await weighPage({ dir, base: '/base/' }, 'index.html');
  const loaded = ['a', 'b', 'shared', 'deep'].map((name) => files[`_astro/${name}.js` as keyof typeof files]);
  expect(js).toBe([...loaded, 'inline()'].reduce((sum, text) => sum + gzipped(text), 0));
  expect(css).toBe(gzipped(files['_astro/page.css']));
});
