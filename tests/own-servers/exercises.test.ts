import { globSync, readFileSync } from 'node:fs';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startOurs, startS3rver } from '../bench/http-servers.ts';
import { contentFolder, readCourse } from '../lessons/course.ts';
import { LessonRunner } from '../lessons/runner.ts';
import type { RunReport } from '../lessons/runner-process.ts';
import type { Keys } from '#connections/real';
import { emptyBuckets } from './empty-buckets.ts';
import { addRule, preflight } from './lets-page-in.ts';
import { asS3, otherJudgements, reasons } from './reasons.ts';
import { goThroughBridge } from './go-through-bridge.ts';
import { installS3rver } from './s3rver/install.ts';
import { ceph } from './servers/ceph.ts';
import { clientOf } from './servers/client.ts';
import type { RunningServer, Startable } from './servers/server.ts';
import { swift } from './servers/swift.ts';
import { testConnection } from './test-connection.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The buckets of the course, named as in a reader's own account. */
const buckets = [
  ...new Set(
    globSync('lessons/*/needs.json', { cwd: contentFolder }).flatMap(
      (path) =>
        (JSON.parse(readFileSync(`${contentFolder}/${path}`, 'utf8')) as { buckets: string[] }).buckets,
    ),
  ),
].map((name) => `${name}-k3x9`);

const exercises = readCourse().flatMap(({ folder, seed, exercises: all }) =>
  all.map((exercise) => ({ ...exercise, seed, title: `${folder.replace('lessons/', '')}/${exercise.name}` })),
);

const s3rverProblem = await installS3rver();
if (s3rverProblem !== undefined) console.warn(`s3rver could not be installed:\n${s3rverProblem}`);

/** The servers that the tests start, each on a port. */
const servers: readonly Startable[] = [
  { name: 'npm run s3', table: 'npm-run-s3.md', isInstalled: true, start: () => startOurs() },
  {
    name: 's3rver',
    table: 's3rver.md',
    isInstalled: s3rverProblem === undefined,
    remedy: 'npm ci --prefix tests/own-servers/s3rver',
    start: startS3rver,
  },
  ceph,
  swift,
];

for (const server of servers) {
  const { name, isInstalled, remedy = '' } = server;
  // The title of a skipped test names the server, and the command that installs it.
  const title = isInstalled ? `on ${name}` : `on ${name}, which is not installed: ${remedy}`;
  describe.skipIf(!isInstalled)(title, () => describeServer(server));
}

function describeServer({ name, table, start }: Startable): void {
  const runner = new LessonRunner();
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await start();
    await runner.start();
  });
  afterAll(async () => {
    runner.stop();
    await server?.stop();
  });

  it('every solution passes its check, or the table says why it cannot', async () => {
    if (!server) throw new Error(`${name} was not started.`);
    const { endpoint, accessKeyId, secretAccessKey } = server;
    const own = { endpoint, accessKeyId, secretAccessKey, buckets };
    const known = reasons[table] ?? {};
    const failed: (readonly string[])[] = [];
    for (const { title, seed, solution, check } of exercises) {
      await emptyBuckets(server, buckets);
      const result = said(await runner.run({ program: solution, check, seed, own, fresh: true }));
      if (result !== 'passed') failed.push([title, result, known[title] ?? '']);
    }
    const titles = failed.map(([title]) => title);
    expect(Object.keys(known).toSorted(), 'each that failed has a reason, and no other has').toEqual(titles);
    const head = ['exercise', 'its solution', 'why it cannot pass'];
    const told =
      failed.length === 0
        ? 'Every solution passes its check here.\n'
        : `Every solution passes its check here, except:\n\n${tableOf([head, ...failed])}`;
    await expect(told).toMatchFileSnapshot(table);
  });

  it('is reached through the bridge, too', async () => {
    if (!server) throw new Error(`${name} was not started.`);
    await emptyBuckets(server, buckets);
    await goThroughBridge(server, buckets[0] ?? '');
    await emptyBuckets(server, buckets);
  });

  it('is judged rightly by “Test connection”, and lets a page in by its CORS rule', async () => {
    if (!server) throw new Error(`${name} was not started.`);
    const [bucket = ''] = buckets;
    await emptyBuckets(server, buckets);
    const client = clientOf(server);
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    client.destroy();
    const healthy = await testConnection(server, bucket);
    expect(healthy.filter(({ state }) => state !== 'ok')).toEqual([]);
    const tested = server;
    const last = async (of: string, keys: Partial<Keys> = {}) => {
      const found = (await testConnection(tested, of, keys)).at(-1);
      return `${found?.step} ${found?.state}`;
    };
    expect({
      wrongSecret: await last(bucket, { secretAccessKey: 'wrong' }),
      unknownKey: await last(bucket, { accessKeyId: 'AKIDNOBODY' }),
    }).toEqual({ ...asS3, ...otherJudgements[table] });
    expect(await last('nobody-has-this-k3x9')).toBe('region failed');
    // Swift has no CORS rules for buckets: whoever runs it configures which pages may use it.
    if (table !== 'swift-s3api.md') await addRule(server, bucket);
    expect(await preflight(server, bucket)).toEqual({ mayAsk: true, mayStore: true, maySign: true });
    await emptyBuckets(server, buckets);
  });
}

/** A Markdown table with as many columns as its first row. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width)).join(' | ')} |\n`;
  const [head = [], ...others] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...others].map(line).join('');
}

function said({ verdict, failure }: RunReport): string {
  if (verdict?.passed) return 'passed';
  const missed = verdict?.points.find(({ ok }) => !ok)?.message ?? '';
  return `not passed: ${failure ?? missed}`.replaceAll('\n', ' ').replace(/127\.0\.0\.1:\d+/g, 'the server');
}
