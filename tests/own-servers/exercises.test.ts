import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BenchServer, startOurs, startS3rver } from '../bench/http-servers.ts';
import { contentFolder, readCourse } from '../lessons/course.ts';
import { LessonRunner } from '../lessons/runner.ts';
import type { RunReport } from '../lessons/runner-process.ts';
import { emptyBuckets } from './empty-buckets.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The buckets of the course, as a reader has them in an account of their own. */
const buckets = [
  ...new Set(
    globSync('lessons/*/needs.json', { cwd: contentFolder }).flatMap(
      (path) =>
        (JSON.parse(readFileSync(`${contentFolder}/${path}`, 'utf8')) as { buckets: string[] }).buckets,
    ),
  ),
].map((name) => `${name}-k3x9`);

const exercises = readCourse().flatMap(({ folder, exercises: all }) =>
  all.map((exercise) => ({ ...exercise, title: `${folder.replace('lessons/', '')}/${exercise.name}` })),
);

/** Servers that answer on a port, and are started by the test. */
const servers: readonly { readonly name: string; readonly start: () => Promise<BenchServer> }[] = [
  { name: 'npm run s3', start: () => startOurs() },
  { name: 's3rver', start: startS3rver },
];

describe.each(servers)('on $name, connected as a page is', ({ name, start }) => {
  const runner = new LessonRunner();
  let server: BenchServer;
  beforeAll(async () => {
    server = await start();
    await runner.start();
  });
  afterAll(async () => {
    runner.stop();
    await server.stop();
  });

  it('every solution passes its check, or the table says why it cannot', async () => {
    const rows: [exercise: string, solution: string][] = [['exercise', 'its solution']];
    for (const { title, solution, check } of exercises) {
      await emptyBuckets(server, buckets);
      const { endpoint, accessKeyId, secretAccessKey } = server;
      const own = { endpoint, accessKeyId, secretAccessKey, buckets };
      rows.push([title, said(await runner.run({ program: solution, check, own, fresh: true }))]);
    }
    const [first, second] = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const lines = rows.map(([one, two]) => `| ${one.padEnd(first ?? 0)} | ${two.padEnd(second ?? 0)} |`);
    lines.splice(1, 0, `| ${'-'.repeat(first ?? 0)} | ${'-'.repeat(second ?? 0)} |`);
    const table = [...lines, ''].join('\n');
    await expect(table).toMatchFileSnapshot(`${name.replaceAll(' ', '-')}.md`);
  });
});

function said({ verdict, failure }: RunReport): string {
  if (verdict?.passed) return 'passed';
  const missed = verdict?.points.find(({ ok }) => !ok)?.message ?? '';
  return `not passed: ${failure ?? missed}`.replaceAll('\n', ' ').replace(/127\.0\.0\.1:\d+/g, 'the server');
}
