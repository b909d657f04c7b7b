import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { runWithSdk } from './clients/javascript.ts';
import { installed, type Client } from './clients/installed.ts';
import { startEndpoint } from './endpoint.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const { accessKeyId, secretAccessKey } = exampleUser;

/** What a client needs to run a script against the endpoint. */
async function workplace(...options: string[]) {
  const { address } = await startEndpoint(...options);
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'tree/deep'), { recursive: true });
  await writeFile(join(dir, 'tree/hello.txt'), 'hello');
  await writeFile(join(dir, 'tree/deep/größe + 1.txt'), 'umlaut');
  await writeFile(join(dir, 'big.bin'), Buffer.alloc(18_000_000, 'big '));
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: join(dir, 'none'),
    AWS_SHARED_CREDENTIALS_FILE: join(dir, 'none'),
    AWS_EC2_METADATA_DISABLED: 'true',
    HOME: dir,
    LC_ALL: 'C.UTF-8',
    PYTHONWARNINGS: 'ignore',
  };
  const sh = async (command: string) => {
    const { stdout } = await run('sh', ['-ec', command], { cwd: dir, env, maxBuffer: 1e8 });
    return stdout;
  };
  return { address, dir, sh };
}

/** A test with a client. If that is not installed, the test is skipped, and its name says so. */
function itWorksWith(client: Client, what: string, test: () => Promise<void>): void {
  if (client.command === undefined) it.skip(`${what}: not run, for ${client.name} is not installed`, test);
  // A Python program takes long to start, even longer while other tests run.
  else it(what, { timeout: 300_000 }, test);
}

const { aws, s3cmd, python, curl } = await installed();

describe('the AWS SDK for JavaScript', () => {
  it('does everything that an application does', { timeout: 120_000 }, async () => {
    const { address } = await startEndpoint();
    await runWithSdk(address);
  });
});

describe('the AWS CLI', () => {
  itWorksWith(aws, 'is told whose keys it has', async () => {
    const { address, sh } = await workplace();
    const ask = (environment = '') =>
      sh(`${environment} aws --endpoint-url ${address} sts get-caller-identity`);
    expect(JSON.parse(await ask())).toEqual({
      UserId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
      Account: '111122223333',
      Arn: 'arn:aws:iam::111122223333:user/example',
    });
    await expect(ask('AWS_SECRET_ACCESS_KEY=wrong')).rejects.toThrow(
      'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated',
    );
    await expect(ask('AWS_ACCESS_KEY_ID=AKIDNOBODY')).rejects.toThrow('(InvalidClientTokenId)');
    expect(await sh(`aws --endpoint-url ${address} s3 ls`)).toBe('');
  });

  itWorksWith(aws, 'copies, syncs, lists, presigns and removes', async () => {
    const { address, dir, sh } = await workplace();
    const s3 = `${aws.command} --endpoint-url ${address} s3`;
    await sh(`${s3} mb s3://first && ${s3} mb s3://second`);
    await sh(`${s3} sync --quiet tree s3://first/tree && ${s3} cp --quiet big.bin s3://first/big.bin`);
    expect((await sh(`${s3} ls --recursive s3://first`)).trim().split('\n')).toHaveLength(3);
    expect(await sh(`${s3} cp s3://first/tree/hello.txt -`)).toBe('hello');
    await sh(`${s3} cp --quiet --recursive s3://first s3://second && ${s3} sync --quiet s3://second back`);
    await sh('diff -r tree back/tree && cmp big.bin back/big.bin');
    const url = (await sh(`${s3} presign s3://second/tree/hello.txt`)).trim();
    expect(await (await fetch(url)).text()).toBe('hello');
    await sh(`${s3} mv --quiet s3://second/tree/hello.txt s3://second/moved.txt`);
    expect(await sh(`${s3} ls s3://second/`)).toMatch(/PRE tree\/[^]* 18000000 big.bin[^]* 5 moved.txt/);
    await sh(
      `${s3} rm --quiet --recursive s3://first && ${s3} rb s3://first && ${s3} rb --force s3://second`,
    );
    expect(await sh(`${s3} ls`)).toBe('');
    expect(await readFile(join(dir, 'back/tree/deep/größe + 1.txt'), 'utf8')).toBe('umlaut');
  });

  itWorksWith(aws, 'keeps versions, tags and policies through s3api', async () => {
    const { address, sh } = await workplace();
    const api = `${aws.command} --endpoint-url ${address} --output json s3api`;
    await sh(`${api} create-bucket --bucket first`);
    await sh(`${api} put-bucket-versioning --bucket first --versioning-configuration Status=Enabled`);
    await sh(`${api} put-object --bucket first --key k --body tree/hello.txt --tagging a=b --metadata m=n`);
    await sh(`${api} put-object --bucket first --key k --body big.bin`);
    await sh(`${api} delete-object --bucket first --key k`);
    const { Versions, DeleteMarkers } = JSON.parse(
      await sh(`${api} list-object-versions --bucket first`),
    ) as {
      Versions: { VersionId: string; Size: number }[];
      DeleteMarkers: unknown[];
    };
    expect(Versions.map(({ Size }) => Size)).toEqual([18_000_000, 5]);
    expect(DeleteMarkers).toHaveLength(1);
    const old = `--bucket first --key k --version-id ${Versions[1]?.VersionId}`;
    expect(await sh(`${api} get-object-tagging ${old}`)).toMatch(/"Key": "a",\s+"Value": "b"/);
    expect(await sh(`${api} head-object ${old}`)).toMatch(/"m": "n"/);
    await sh(`${api} get-object ${old} --range bytes=1-3 part.txt`);
    expect(await sh('cat part.txt')).toBe('ell');
    await expect(sh(`${api} get-object --bucket first --key k out`)).rejects.toThrow('NoSuchKey');
  });
});

describe('boto3', () => {
  itWorksWith(python, 'does everything that an application does', async () => {
    const { address, sh } = await workplace();
    const script = join(import.meta.dirname, 'clients/boto3-client.py');
    expect(await sh(`${python.command} ${script} ${address}`)).toContain('all is well');
  });
});

describe('s3cmd', () => {
  itWorksWith(s3cmd, 'puts, syncs, lists, copies, signs and removes', async () => {
    // s3cmd copies ACLs along with objects, and makes one object public below.
    const { address, sh } = await workplace('--buckets-like-2022');
    const { host } = new URL(address);
    const config = [
      '[default]',
      `access_key = ${accessKeyId}`,
      `secret_key = ${secretAccessKey}`,
      `host_base = ${host}`,
      `host_bucket = ${host}`,
      'use_https = False',
    ];
    await sh(`printf '%s\\n' ${config.map((line) => `'${line}'`).join(' ')} > .s3cfg`);
    const s3 = `${s3cmd.command} --no-progress --quiet`;
    await sh(
      `${s3} mb s3://first && ${s3} put tree/hello.txt s3://first/ && ${s3} sync tree/ s3://first/tree/`,
    );
    await sh(`${s3} put --multipart-chunk-size-mb=5 big.bin s3://first/big.bin`);
    expect((await sh(`${s3cmd.command} ls --recursive s3://first`)).trim().split('\n')).toHaveLength(4);
    await sh(`${s3} cp s3://first/hello.txt s3://first/copied.txt && ${s3} get s3://first/copied.txt c.txt`);
    await sh(`${s3} get s3://first/big.bin big2.bin && cmp big.bin big2.bin && cmp c.txt tree/hello.txt`);
    await sh(`${s3} setacl --acl-public s3://first/hello.txt`);
    expect(await (await fetch(`${address}first/hello.txt`)).text()).toBe('hello');
    expect(await sh(`${s3cmd.command} info s3://first/hello.txt`)).toContain('text/plain');
    await sh(`${s3} del --recursive --force s3://first && ${s3} rb s3://first`);
    expect(await sh(`${s3cmd.command} ls`)).toBe('');
  });
});

describe('curl', () => {
  itWorksWith(curl, 'signs with --aws-sigv4', async () => {
    const { address, sh } = await workplace();
    const signed =
      `${curl.command} -fsS --aws-sigv4 aws:amz:us-east-1:s3 --user ${accessKeyId}:${secretAccessKey}` +
      ' -H x-amz-content-sha256:UNSIGNED-PAYLOAD';
    await sh(`${signed} -X PUT ${address}first && ${signed} -T big.bin ${address}first/big.bin`);
    await sh(`${signed} ${address}first/big.bin -o back.bin && cmp back.bin big.bin`);
    expect(await sh(`${signed} '${address}first?list-type=2'`)).toContain('<Key>big.bin</Key>');
    await sh(`${signed} -X DELETE ${address}first/big.bin && ${signed} -X DELETE ${address}first`);
  });
});
