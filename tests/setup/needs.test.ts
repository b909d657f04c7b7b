import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { beforeAll, describe, expect, it } from 'vitest';
import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { contentFolder, readCourse } from '../lessons/course.ts';
import { cleanupArrays, setupArrays, withCourse } from './course-block.ts';
import { together } from './course-needs.ts';
import { exampleFolders, recordCourse, type Recorded } from './recorded.ts';
import { writeTemplate } from './template.ts';

const folders = [
  ...exampleFolders,
  ...readCourse().flatMap(({ folder }) => (folder.startsWith('lessons') ? folder : [])),
];
const setupFolder = join(contentFolder, '../public/setup');

/** Text as `npm run format` would leave it in a file of this name: with lines as long as `.oxfmtrc.json` has them there. */
async function formatted(name: string, text: string, printWidth: number): Promise<string> {
  return (await format(name, text, { printWidth, singleQuote: true })).code;
}

// These files follow from what the programs send: `vitest run tests/setup/needs.test.ts -u` writes them anew.
describe('what the course needs of a real S3', () => {
  let recorded: readonly Recorded[] = [];
  beforeAll(async () => {
    recorded = await recordCourse();
  }, 240_000);

  const course = () => together(recorded.map(({ needs }) => needs));

  it.each(folders)('is told by the needs.json of %s', async (folder) => {
    const needs = recorded.find((one) => one.folder === folder)?.needs;
    const path = join(contentFolder, folder, 'needs.json');
    await expect(await formatted('needs.json', JSON.stringify(needs), 76)).toMatchFileSnapshot(path);
  });

  it('is nothing that opens a bucket to others', () => {
    const actions = recorded.flatMap(({ needs }) => needs.actions);
    expect(actions.filter((action) => /Policy|Acl$|PublicAccess|Replication|\*/.test(action))).toEqual([]);
  });

  it('is read from answers whose headers the CORS rule exposes to the page', () => {
    const safe = /^(cache-control|content-(language|length|type)|expires|last-modified|pragma)$/;
    const exposed = new Set(corsRule('').ExposeHeaders.map((name) => name.toLowerCase()));
    const answered = recorded.flatMap(({ sent }) =>
      sent.flatMap((one) => one.answered.map(([name]) => name)),
    );
    const hidden = answered.filter((name) => !safe.test(name) && !exposed.has(name));
    // No program of the course reads these headers.
    const unread = ['date', 'server', 'x-amz-bucket-arn'];
    expect([...new Set(hidden)].filter((name) => !unread.includes(name))).toEqual([]);
  });

  it.each([
    ['setup.sh', setupArrays],
    ['cleanup.sh', cleanupArrays],
  ])('stands in %s', async (name, arrays) => {
    const path = join(setupFolder, name);
    await expect(withCourse(readFileSync(path, 'utf8'), arrays(course()))).toMatchFileSnapshot(path);
  });

  it('stands in learn-s3.yaml', async () => {
    const path = join(setupFolder, 'learn-s3.yaml');
    await expect(await formatted('learn-s3.yaml', writeTemplate(course()), 110)).toMatchFileSnapshot(path);
  });
});
