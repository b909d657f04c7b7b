import { expect } from '@playwright/test';
import { keys, until } from '../../scripts/webkit/webkit.ts';
import { complaints, test, visit, visitSlide, WebKitBlock } from './webkit-page.ts';

// A machine with other work to do takes its time.
test.setTimeout(600_000);

test('programs in TypeScript run in WebKit', async ({ webkit }) => {
  await visit(webkit, 'lessons/first-requests/');
  const block = new WebKitBlock(webkit, 'Upload a profile picture');
  expect(await block.run('done', 'ETag')).toContain('status 200');
  expect(await block.stop(`console.log('looping');\nfor (;;);\n`)).toBeLessThan(5_000);
  expect(await complaints(webkit)).toEqual([]);
});

test('an exercise is checked in WebKit', async ({ webkit }) => {
  await visit(webkit, 'lessons/first-requests/');
  const block = new WebKitBlock(webkit, 'Store a picture for user 202');
  const first = await block.check('failed');
  await block.useSolution();
  expect(await block.check('passed')).not.toBe(first);
  expect(await complaints(webkit)).toEqual([]);
});

test('a deck goes on by keys in WebKit', async ({ webkit }) => {
  await visitSlide(webkit, 'first-requests', 'title');
  const shown = () =>
    webkit.look(() => ({
      hash: location.hash,
      slides: [...document.querySelectorAll<HTMLElement>('.slide')]
        .filter((slide) => slide.checkVisibility())
        .map(({ id }) => id),
    }));
  const isAt = (id: string) =>
    until(shown, ({ hash, slides }) => hash === `#${id}` && slides.join() === id, 30_000);
  await isAt('title');
  await webkit.press(keys.right);
  await isAt('requests-and-answers');
  await webkit.press(' ');
  await isAt('requests-and-answers-2');
  await webkit.press(keys.left);
  await isAt('requests-and-answers');
  expect(await complaints(webkit)).toEqual([]);
});
