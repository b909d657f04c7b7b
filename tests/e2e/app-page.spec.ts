import { expect, type Page } from '@playwright/test';
import { blockNamed, run, test } from './page.ts';

const labNamed = (page: Page, name: string) => {
  const figure = page.getByRole('figure', { name: `The app’s page: ${name}` });
  const button = (label: string) => figure.getByRole('button', { name: label });
  return {
    address: figure.getByRole('textbox'),
    picture: figure.getByRole('img'),
    status: figure.getByRole('status'),
    show: () => button('Show the picture').click(),
    take: () => button('Take the address printed above').click(),
  };
};

/** The real width of a picture: 0 where nothing is drawn. */
const drawn = (page: Page, index: number) =>
  page
    .locator('app-page img')
    .nth(index)
    .evaluate((image: HTMLImageElement) => image.naturalWidth);

test('a picture is refused to a visitor, drawn by a presigned URL, and drawn for everybody', async ({
  page,
}) => {
  await page.goto('lessons/showing-pictures/');
  const plain = labNamed(page, 'the plain address');
  await plain.take();
  await expect(plain.status).toContainText(
    'No program above has printed an address of S3 yet. Press Run there',
  );
  await plain.show();
  await expect(plain.status).toContainText('404 NoSuchBucket');
  await expect(plain.status).toContainText('Run the program above');

  await run(blockNamed(page, 'Store a picture, and ask as a visitor'));
  await plain.address.fill('');
  await plain.take();
  await expect(plain.status).toContainText('403 AccessDenied: Access Denied.');
  expect(await drawn(page, 0)).toBe(0);

  const link = labNamed(page, 'a presigned URL');
  await run(blockNamed(page, 'Make a link for 15 minutes'));
  await link.take();
  await expect(link.status).toContainText(
    '200: S3 sent 4,581 bytes of image/jpeg, and the browser drew them.',
  );
  await expect(link.picture).toHaveAttribute('src', /^https:\/\/my-social-app\.s3\..*X-Amz-Signature=/);
  expect(await drawn(page, 1)).toBeGreaterThan(0);
  await link.address.fill((await link.address.inputValue()).replace('profile', 'profil'));
  await link.show();
  await expect(link.status).toContainText('403 SignatureDoesNotMatch');
  expect(await drawn(page, 1)).toBe(0);

  const open = labNamed(page, 'a public address');
  await run(blockNamed(page, 'Open a bucket of its own'));
  await open.show();
  await expect(open.status).toContainText('200: S3 sent');
  expect(await drawn(page, 2)).toBeGreaterThan(0);
});

test('the app’s page asks nobody but the simulated S3', async ({ page }) => {
  await page.goto('lessons/showing-pictures/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const lab = labNamed(page, 'the plain address');
  for (const [address, said] of [
    ['https://elsewhere.example/picture.png', 'elsewhere.example is another host, so nothing was sent.'],
    ['users/101/profile.jpg', 'This is no address of a picture'],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'This is no address of a picture'],
    [
      'http://my-social-app.s3.us-east-1.amazonaws.com/users/101/profile.jpg',
      'This is no address of a picture',
    ],
  ] as const) {
    await lab.address.fill(address);
    await lab.show();
    await expect(lab.status).toContainText(said);
    expect(await drawn(page, 0)).toBe(0);
  }
  expect(asked.filter((url) => /elsewhere|amazonaws|^data:/.test(url))).toEqual([]);
});

test('the app’s page is on a slide, too, after its program', async ({ page }) => {
  await page.goto('present/showing-pictures/');
  await expect(page.locator('slide-deck')).toHaveAttribute('data-ready', '');
  const lab = page.locator('app-page').nth(1);
  const slide = await page
    .locator('.slide', { has: page.locator('app-page') })
    .nth(1)
    .getAttribute('id');
  const program = page.locator('.slide', { has: page.getByLabel('Make a link for 15 minutes') }).first();
  await page.goto(`present/showing-pictures/#${await program.getAttribute('id')}`);
  await run(program.locator('.block').first());
  await page.goto(`present/showing-pictures/#${slide}`);
  await lab.getByRole('button', { name: 'Take the address printed above' }).click();
  await expect(lab.getByRole('status')).toContainText('200: S3 sent 4,581 bytes');
});
