import { expect, type Locator, type Page } from '@playwright/test';
import { blockNamed, run, setCode, test } from './page.ts';
import { startOver } from './start-over.ts';
import { skipWithoutPython } from './skip-without-python.ts';

test.beforeEach(skipWithoutPython);
test.use({ visit: 'shared' });
test.setTimeout(600_000);

/** Long enough for Python's first start on a machine that has other work to do, and for boto3's waits between retries. */
const patience = 170_000;
const head = `import boto3, time, datetime
from botocore.config import Config

def client(attempts):
    return boto3.client('s3', config=Config(retries={'total_max_attempts': attempts, 'mode': 'standard'}))

`;
/** Prints the result of one request, how often it was sent, and how long that took. */
const oneRequest = `${head}s3 = client(3)
begun = time.monotonic()
try:
    answer = s3.list_buckets()
    print('answered', answer['ResponseMetadata']['RetryAttempts'])
except Exception as error:
    answer = getattr(error, 'response', None) or {'ResponseMetadata': {}}
    print(type(error).__name__, error, answer['ResponseMetadata'].get('RetryAttempts'))
print('took', round((time.monotonic() - begun) * 1000), 'ms')
print('now', datetime.datetime.now(datetime.timezone.utc).timestamp())
`;

async function openLesson(page: Page): Promise<{ block: Locator; workbench: Locator }> {
  const workbench = await startOver(page, 'lessons/first-requests/', 'Conditions');
  await expect(workbench.getByRole('button', { name: 'Account', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'boto3' }).first().click();
  return { block: blockNamed(page, 'Upload a profile picture, boto3'), workbench };
}

async function runCode(block: Locator, code: string): Promise<string> {
  await setCode(block, code);
  return run(block, 'done', patience);
}

async function slideToEnd(workbench: Locator, name: string): Promise<void> {
  const slider = workbench.getByRole('slider', { name });
  if (!(await slider.isVisible())) await workbench.getByText('Set each by itself').click();
  await slider.press('End');
}

const preset = (workbench: Locator, name: string) => workbench.getByRole('button', { name, exact: true });
const took = (printed: string) => Number(/took (\d+) ms/.exec(printed)?.[1]);

test('a slow network is felt by boto3', async ({ page }) => {
  const { block, workbench } = await openLesson(page);
  await preset(workbench, 'Slow phone network').click();
  const slow = await runCode(block, oneRequest);
  expect(slow).toContain('answered 0');
  expect(took(slow)).toBeGreaterThanOrEqual(350);
});

test('S3 that is too busy: boto3 tries again, then says SlowDown; the tries are one row', async ({
  page,
}) => {
  const { block, workbench } = await openLesson(page);
  await slideToEnd(workbench, '503 SlowDown');
  expect(await runCode(block, oneRequest)).toMatch(/ClientError An error occurred \(SlowDown\).* 2took/);
  await workbench.getByRole('tab', { name: 'Requests' }).click();
  const requests = workbench.getByRole('tabpanel', { name: 'Requests' });
  await expect(requests).toContainText('503');
  await expect(requests).toContainText('line 10');
  await expect(requests.getByText('attempt 3 of 3')).toBeVisible();
});

test('lost connections: boto3 tries again, and half of them have acted', async ({ page }) => {
  const { block, workbench } = await openLesson(page);
  await slideToEnd(workbench, 'Lost connections');
  expect(await runCode(block, oneRequest)).toContain(
    'ConnectionClosedError Connection was closed before we received a valid response from endpoint URL',
  );
  await runCode(
    block,
    `${head}once = client(1)
for number in range(12):
    try:
        once.create_bucket(Bucket=f'lost-and-found-{number}')
    except Exception as error:
        print(type(error).__name__)
`,
  );
  await workbench.getByRole('button', { name: 'All off' }).click();
  const kept = await runCode(block, `${head}print('kept', len(client(1).list_buckets()['Buckets']))`);
  const count = Number(/kept (\d+)/.exec(kept)?.[1]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(12);
});

test('a wrong clock: refused, and not tried again', async ({ page }) => {
  const { block, workbench } = await openLesson(page);
  await preset(workbench, 'Wrong clock').click();
  const printed = await runCode(block, oneRequest);
  // Unlike the SDK for JavaScript, boto3 does not set its clock by S3's.
  expect(printed).toMatch(/ClientError An error occurred \(RequestTimeTooSkewed\).* 0took/);
  const [, now] = /now ([\d.]+)/.exec(printed) ?? [];
  expect((Date.now() - 1000 * Number(now)) / 60_000).toBeCloseTo(20, 0);
});

test('an expired session: ExpiredToken, once, and no more when it is off', async ({ page }) => {
  const { block, workbench } = await openLesson(page);
  await preset(workbench, 'Expired session').click();
  expect(await runCode(block, oneRequest)).toMatch(/ClientError An error occurred \(ExpiredToken\).* 0took/);
  await preset(workbench, 'Expired session').click();
  expect(await runCode(block, oneRequest)).toContain('answered 0');
});

test('a request has the line of Python that has sent it, and is copied for boto3', async ({ page }) => {
  const { block, workbench } = await openLesson(page);
  await runCode(
    block,
    `import boto3

def store(s3, key):
    s3.put_object(Bucket='my-lines', Key=key, Body='A')

s3 = boto3.client('s3')
s3.create_bucket(Bucket='my-lines')
store(s3, 'a.txt')
print('stored')
`,
  );
  await workbench.getByRole('tab', { name: 'Requests' }).click();
  const requests = workbench.getByRole('tabpanel', { name: 'Requests' });
  await expect(requests).toContainText('line 7');
  await expect(requests).toContainText('line 4');
  await requests.getByText('a.txt').first().click();
  await requests.getByRole('tab', { name: 'Copy as' }).click();
  await expect(requests.getByRole('radio', { name: 'boto3' })).toBeChecked();
  await expect(requests.locator('.rq-copy-text')).toContainText('s3.put_object(');
});
