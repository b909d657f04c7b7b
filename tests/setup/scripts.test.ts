import { readFileSync } from 'node:fs';
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketCorsCommand,
  GetBucketLifecycleConfigurationCommand,
  GetBucketTaggingCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  ListBucketsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { createNames } from '../../src/connections/real/names.ts';
import { parseKeys } from '../../src/connections/real/parse-keys.ts';
import { leastPolicy } from '../../src/connections/real/policy.ts';
import { installed } from '../server/clients/installed.ts';
import { openCloudShell } from './cloud-shell.ts';
import { courseNeeds } from './course-needs.ts';
import { readyAws } from './ready-aws.ts';

// The scripts call the AWS CLI dozens of times, while other tests run.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const { aws } = await installed();
const itWithAws = aws.command === undefined ? it.skip : it;
const ready = aws.command === undefined ? undefined : await readyAws(aws.command);
afterAll(() => ready?.stop());
const open = () => openCloudShell(ready?.command ?? '');
const origin = 'https://s3.example.com';

async function bucketsOf(s3: S3Client): Promise<readonly string[]> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand());
  return Buckets.map(({ Name = '' }) => Name);
}

describe('setup.sh', () => {
  itWithAws('makes private buckets for the page, and a role with the least rights', async () => {
    const { s3, run, account } = await open();
    const printed = await run(
      'setup.sh',
      '--origin',
      origin,
      '--only',
      'my-social-app',
      '--only',
      'my-videos',
    );

    const buckets = await bucketsOf(s3);
    const mark = /^my-social-app-(.+)$/.exec(buckets[0] ?? '')?.[1] ?? '';
    expect(buckets).toEqual([`my-social-app-${mark}`, `my-videos-${mark}`]);
    const [Bucket = ''] = buckets;
    const { CORSRules } = await s3.send(new GetBucketCorsCommand({ Bucket }));
    expect(CORSRules).toEqual([corsRule(origin)]);
    const { TagSet } = await s3.send(new GetBucketTaggingCommand({ Bucket }));
    expect(TagSet).toEqual([{ Key: 'project', Value: 'learn-s3' }]);
    const { Rules } = await s3.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
    expect(Rules).toMatchObject([{ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }]);
    const { PublicAccessBlockConfiguration } = await s3.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(Object.values(PublicAccessBlockConfiguration ?? {})).toEqual([true, true, true, true]);

    const { roles, users } = account();
    expect(JSON.parse(roles[`learn-s3-${mark}`]?.policies['learn-s3'] ?? '')).toEqual(
      leastPolicy(courseNeeds().actions, buckets),
    );
    expect(JSON.parse(roles[`learn-s3-${mark}`]?.trust ?? '')).toMatchObject({
      Statement: [{ Principal: { AWS: 'arn:aws:iam::123456789012:root' } }],
    });
    expect(users).toEqual({});

    expect(parseKeys(printed)).toEqual({
      accessKeyId: 'ASIAEXAMPLE',
      secretAccessKey: 'a/secret+key',
      sessionToken: 'a-long-token==',
      region: 'us-east-1',
      expires: new Date('2026-11-22T18:00:00Z'),
      provider: 'Amazon S3',
      buckets,
    });
    expect(createNames(buckets).toReal('my-social-app')).toBe(Bucket);
    expect(printed).toContain(
      `npm run bridge -- --region us-east-1 --bucket my-social-app-${mark} --bucket my-videos-${mark}\n`,
    );
  });

  itWithAws('keeps what is there when it runs again, in another region too', async () => {
    const { s3, run, account } = await open();
    const args = ['--only', 'my-novel', '--region', 'eu-central-1'];
    await run('setup.sh', ...args, '--mark', 'k3x9');
    const Bucket = 'my-novel-k3x9';
    await s3.send(new PutObjectCommand({ Bucket, Key: 'chapter-1.txt', Body: 'It rained.' }));
    const printed = await run('setup.sh', ...args);
    expect(printed).toContain('Buckets: my-novel-k3x9\n');
    expect(await bucketsOf(s3)).toEqual([Bucket]);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'chapter-1.txt' }));
    expect(await Body?.transformToString()).toBe('It rained.');
    expect(account().calls.filter((call) => call.startsWith('iam create-role'))).toHaveLength(1);
  });

  itWithAws('takes the role for a root user with a key that it deletes', async () => {
    const { run, account, change } = await open();
    change({ caller: 'arn:aws:iam::123456789012:root' });
    const printed = await run('setup.sh', '--only', 'my-novel', '--mark', 'k3x9');
    expect(parseKeys(printed)).toMatchObject({ accessKeyId: 'ASIAEXAMPLE' });
    const user = account().users['learn-s3-k3x9'];
    expect(user?.keys).toEqual([]);
    expect(JSON.parse(user?.policies['learn-s3'] ?? '')).toMatchObject({
      Statement: [
        {
          Action: 'sts:AssumeRole',
          Resource: 'arn:aws:iam::123456789012:role/learn-s3/learn-s3-k3x9',
        },
      ],
    });
    expect(printed).not.toContain('helper-secret');
  });

  itWithAws('makes nothing of what it does not understand, or is not told to make', async () => {
    const { s3, run, paste } = await open();
    await expect(run('setup.sh', '--origin', 'https://example.com/lessons/')).rejects.toThrow(
      'not an origin',
    );
    await expect(run('setup.sh', '--mark', 'mine')).rejects.toThrow('at least one digit');
    await expect(run('setup.sh', '--bucket', 'x')).rejects.toThrow('there is no option --bucket');
    // Nobody can answer the question here.
    await paste(readFileSync('public/setup/setup.sh', 'utf8'));
    expect(await bucketsOf(s3)).toEqual([]);
  });

  itWithAws('can be pasted into a shell, which goes on afterwards', async () => {
    const { s3, paste } = await open();
    const script = readFileSync('public/setup/setup.sh', 'utf8').replace(
      /\nlearn_s3_setup "\$@"\n$/,
      '\nlearn_s3_setup --yes --only my-novel --mark k3x9\n',
    );
    const printed = await paste(`${script}\necho "still here, \${names:-with nothing left behind}"\n`);
    expect(printed).toContain('export AWS_ACCESS_KEY_ID=ASIAEXAMPLE');
    expect(printed).toContain('still here, with nothing left behind');
    expect(printed).not.toContain('event not found');
    expect(await bucketsOf(s3)).toEqual(['my-novel-k3x9']);
  });
});

describe('cleanup.sh', () => {
  itWithAws('says what it would remove, and then removes it and nothing else', async () => {
    const { s3, run, account } = await open();
    await run('setup.sh', '--only', 'my-social-app', '--mark', 'k3x9');
    const Bucket = 'my-social-app-k3x9';
    await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
    for (const Key of ['a b.txt', 'ü/"quoted".txt', 'a b.txt']) {
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    }
    await s3.send(new DeleteObjectCommand({ Bucket, Key: 'a b.txt' }));
    await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'video.mp4' }));
    // A bucket that a program has deleted and made again, and three buckets of somebody else.
    const others = ['my-social-app', 'my-social-app-backup', 'my-videos-2026'];
    for (const name of [...others, 'my-videos-k3x9'])
      await s3.send(new CreateBucketCommand({ Bucket: name }));

    const before = await bucketsOf(s3);
    const told = await run('cleanup.sh', '--dry-run');
    expect(told).toContain('the bucket my-social-app-k3x9, with 4 objects and old versions');
    expect(told).toContain('the bucket my-videos-k3x9, with 0 objects');
    expect(told).toContain('the IAM role learn-s3-k3x9');
    expect(await bucketsOf(s3)).toEqual(before);

    await run('cleanup.sh', '--mark', 'a1b2');
    expect(await bucketsOf(s3)).toEqual(before);

    expect(await run('cleanup.sh')).toContain('All of it is removed.');
    expect(await bucketsOf(s3)).toEqual(others);
    expect(account()).toMatchObject({ roles: {}, users: {} });
    expect(await run('cleanup.sh')).toContain('There is nothing to remove');
  });

  itWithAws('empties the buckets of a stack before it deletes the stack, and a helper with it', async () => {
    const { s3, run, account, change } = await open();
    change({ caller: 'arn:aws:iam::123456789012:root', stacks: ['learn-s3'] });
    await run('setup.sh', '--only', 'my-novel', '--mark', 'k3x9');
    await s3.send(new PutObjectCommand({ Bucket: 'my-novel-k3x9', Key: 'a', Body: 'a' }));
    const printed = await run('cleanup.sh');
    expect(printed.indexOf('Emptying my-novel-k3x9')).toBeLessThan(printed.indexOf('Deleting the stack'));
    expect(await bucketsOf(s3)).toEqual([]);
    expect(account()).toMatchObject({ roles: {}, users: {}, stacks: [] });
  });
});
