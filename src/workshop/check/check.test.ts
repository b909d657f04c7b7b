import { describe, expect, it } from 'vitest';
import { nameBrowser } from './browser.ts';
import { reportOf, summaryOf } from './outcome.ts';
import { judgeSpeed } from './program.ts';
import { judgeNetwork, judgeScreen } from './surroundings.ts';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', 'Chrome 156'],
  ['Mozilla/5.0 (Windows) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0', 'Edge 156'],
  [
    'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.1 Safari/605.1.15',
    'Safari 26',
  ],
  ['curl/8', 'This browser'],
])('the browser %s is %s', (userAgent, name) => expect(nameBrowser(userAgent)).toBe(name));

describe('the summary', () => {
  it.each([
    [['good', 'good'], 'This computer is ready'],
    [['good', 'limited'], 'This computer is ready, with limits'],
    [['limited', 'bad', 'good'], 'This computer is not ready'],
  ] as const)('of %j is: %s', (grades, text) => expect(summaryOf(grades).text).toBe(text));

  it('comes first in what an instructor is given', () => {
    const storage = { grade: 'limited', found: 'Nothing is kept.', todo: 'Allow it.' } as const;
    expect(reportOf('Ready, with limits', [{ title: 'Storage', outcome: storage }])).toBe(
      'Ready, with limits\nStorage: limited. Nothing is kept. Allow it.',
    );
  });
});

it.each([
  [200, 'good', /Fast enough/],
  [2_500, 'limited', /about 10 times as long/],
  [10_000, 'bad', /about 40 times as long/],
] as const)('a run of %d ms is %s', (milliseconds, grade, said) => {
  expect(judgeSpeed(milliseconds)).toMatchObject({ grade, found: expect.stringMatching(said) as string });
});

it.each([
  [1_000_000, 1_000, 'good', /fast enough/],
  [100_000, 1_000, 'limited', /100 kB a second.* 21 seconds/],
  [20_000, 1_000, 'bad', /20 kB a second/],
] as const)('%d bytes in %d ms are %s', (bytes, milliseconds, grade, said) => {
  expect(judgeNetwork(bytes, milliseconds)).toMatchObject({
    grade,
    found: expect.stringMatching(said) as string,
  });
});

it('says of a small window that the workbench is below', () => {
  expect(judgeScreen(1440, 900).grade).toBe('good');
  expect(judgeScreen(800, 600)).toMatchObject({
    grade: 'limited',
    found: expect.stringMatching(/below/) as string,
  });
});
