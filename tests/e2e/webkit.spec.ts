import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { told } from '../../scripts/e2e/environment.ts';
import { findWebKit, openWebKit, type WebKit } from '../../scripts/webkit/webkit.ts';
import { missingPython } from '../python/built.ts';
import { attackingProgram, blockingAttacks, pythonAttacks } from './attacks/python-attacks.ts';
import { choose, runBlock, stopBlock } from './webkit-page.ts';

// A machine with other work to do takes minutes for Python's starts.
test.setTimeout(900_000);

/** Five puts and gets, and how long each has taken. */
const timed = `import boto3, time
s3 = boto3.client('s3')
start = time.time()
for number in range(5):
    s3.put_object(Bucket='my-social-app', Key='timed', Body=b'x' * 1000)
    s3.get_object(Bucket='my-social-app', Key='timed')['Body'].read()
print('ms per request', round((time.time() - start) * 100))
`;

/** Opens the lesson of the first requests in WebKit; skips the test where there is none. */
async function openLesson(): Promise<WebKit> {
  const found = findWebKit();
  if ('reason' in found) test.skip(true, found.reason);
  const webkit = await openWebKit(found as Exclude<typeof found, { reason: string }>);
  await webkit.visit(`${told('root')?.url}lessons/first-requests/`);
  return webkit;
}

test('programs in TypeScript run in WebKit', async () => {
  const webkit = await openLesson();
  try {
    const ran = await webkit.run(runBlock, 'Upload a profile picture', 'ETag');
    expect(ran).toMatchObject({ state: 'done', complaints: [] });
    expect(ran.output).toContain('status 200');
    const endless = `console.log('looping');\nfor (;;);\n`;
    expect(await webkit.run(stopBlock, 'Upload a profile picture', endless)).toBeLessThan(5_000);
  } finally {
    await webkit.close();
  }
});

test('programs in Python run in WebKit, and do not leave their frame', async () => {
  const missing = missingPython();
  test.skip(missing !== undefined, `the site was built without Python, for ${missing}`);
  const webkit = await openLesson();
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*').end('0');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const block = 'Upload a profile picture, boto3';
  try {
    await webkit.run(choose, 'boto3');
    const fiveSteps = readFileSync(new URL('./programs/five-steps.py', import.meta.url), 'utf8');
    const steps = await webkit.run(runBlock, block, 'File deleted', fiveSteps);
    expect(steps).toMatchObject({ state: 'done', complaints: [] });
    expect(steps.output).toContain('File uploaded successfully!');
    expect(steps.output).toContain('File deleted successfully!');

    const times = await webkit.run(runBlock, block, 'ms per request', timed);
    expect(times.output).toContain('ms per request');
    console.log(times.output);

    const outside = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const attacks = { ...pythonAttacks, ...blockingAttacks };
    const program = `${attackingProgram(outside, attacks)}\nprint('all tried')\n`;
    const attacked = await webkit.run(runBlock, block, 'all tried', program);
    for (const name of Object.keys(attacks)) expect(attacked.output).toContain(`${name}: refused`);
    expect(attacked.output).not.toContain('GOT');
    expect(visits).toEqual([]);

    const endless = `print('looping')\nwhile True: pass\n`;
    expect(await webkit.run(stopBlock, block, endless)).toBeLessThan(5_000);
  } finally {
    server.close();
    await webkit.close();
  }
});
