import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentFolder } from './course.ts';
import { LessonRunner } from './runner.ts';

// A process of its own has to load the SDK first, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const folder = join(contentFolder, 'examples');
const slugs = globSync('*/index.ts', { cwd: folder })
  .map((path) => path.replace(/\/index\.ts$/, ''))
  .sort();

interface Example {
  readonly title: string;
  readonly description: string;
  readonly order: number;
}

function readExample(slug: string): Example {
  return JSON.parse(readFileSync(join(folder, slug, 'example.json'), 'utf8')) as Example;
}

describe('the examples', () => {
  it('are at least twelve, each with a title and a place of its own', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(12);
    const examples = slugs.map(readExample);
    expect(new Set(examples.map(({ title }) => title)).size).toBe(slugs.length);
    expect(new Set(examples.map(({ order }) => order)).size).toBe(slugs.length);
    for (const { description } of examples) expect(description).toMatch(/\.$/);
  });

  const runner = new LessonRunner();
  beforeAll(() => runner.start());
  afterAll(() => runner.stop());

  it.each(slugs)('%s runs on an empty account, and once more', async (slug) => {
    const program = join(folder, slug, 'index.ts');
    const first = await runner.run({ program, fresh: true });
    expect(first).not.toHaveProperty('failure');
    expect(first.output).not.toHaveLength(0);
    const again = await runner.run({ program, fresh: false });
    expect(again).not.toHaveProperty('failure');
    expect(again.output).not.toHaveLength(0);
  });

  it('run one after the other in one account', async () => {
    for (const [index, slug] of slugs.entries()) {
      const program = join(folder, slug, 'index.ts');
      expect(await runner.run({ program, fresh: index === 0 }), slug).not.toHaveProperty('failure');
    }
  });

  it.each(slugs)('%s is no wider than the page, and short', (slug) => {
    for (const name of readdirSync(join(folder, slug)).filter((one) => /\.(?:ts|py)$/.test(one))) {
      const lines = readFileSync(join(folder, slug, name), 'utf8').split('\n');
      expect(lines.filter((line) => line.length > 76)).toEqual([]);
      expect(lines.length).toBeLessThan(90);
    }
  });
});
