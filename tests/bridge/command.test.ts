import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { exampleUser } from '#s3';

const program = 'src/server/bridge/main.ts';
const keys = {
  AWS_ACCESS_KEY_ID: exampleUser.accessKeyId,
  AWS_SECRET_ACCESS_KEY: exampleUser.secretAccessKey,
};

it('shows where it is, for which buckets and the code, and leaves with 0', async () => {
  const child = spawn(process.execPath, [program, '--port', '0', '--bucket', 'my-app', '--read-only'], {
    env: { ...keys, AWS_REGION: 'eu-central-1' },
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text) => reject(new Error(String(text))));
    child.stdout.on('data', (text) => {
      printed += String(text);
      if (/Code for the page: [A-Z2-9]{4}-[A-Z2-9]{4}\n/.test(printed)) resolve();
    });
  });
  expect(printed).toMatch(/open on http:\/\/127\.0\.0\.1:\d+\//);
  expect(printed).toContain('my-app (read-only) at https://s3.eu-central-1.amazonaws.com');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

it.each([
  [[], 'Name the buckets'],
  [['--bucket', 'No_Good'], 'cannot be the name of a bucket'],
  [['--bucket', 'my-app', '--endpoint', 'ftp://x'], 'takes an address'],
])('says what is wrong with %j', async (args, message) => {
  const run = promisify(execFile)(process.execPath, [program, ...args], { env: keys });
  await expect(run).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining(message) });
});

it('says so when there are no keys', async () => {
  const env = {
    HOME: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/nonexistent/config',
    AWS_SHARED_CREDENTIALS_FILE: '/nonexistent/credentials',
  };
  const run = promisify(execFile)(process.execPath, [program, '--bucket', 'my-app', '--profile', 'nobody'], {
    env,
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('No AWS credentials were found in the profile "nobody"'),
  });
});
