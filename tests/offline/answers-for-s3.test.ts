import { describe, expect, it } from 'vitest';
import { scope, startWorker } from './start-worker.ts';

const simulated = 'https://my-social-app.s3.us-east-1.amazonaws.com/a.txt';

describe('the service worker', () => {
  it.each([
    ['an empty memory', []],
    ['another page in its memory', ['another']],
  ])('refuses a simulated request that no page answers, with %s', async (_, known) => {
    const worker = await startWorker({ known });
    expect(await worker.send(simulated)).toBe('refused');
    // By now the worker has read what it had kept.
    expect(await worker.send(simulated, { method: 'PUT', body: 'a' })).toBe('refused');
    expect(await worker.send(simulated, { as: { mode: 'no-cors' } })).toBe('refused');
    expect(await worker.send(simulated, { cache: 'only-if-cached', mode: 'same-origin' })).toBe('refused');
    expect(await worker.send('https://sts.us-east-1.amazonaws.com/')).toBe('refused');
    expect(worker.passedOn).toEqual([]);
  });

  it('leaves to the browser what is for the reader’s own S3, and what is no S3', async () => {
    const site = { '': 'home' };
    const worker = await startWorker({ site });
    await worker.wish('keep');
    const own = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    expect(await worker.send(simulated, { as: own })).toBe('left to the browser');
    expect(await worker.send('http://127.0.0.1:9000/my-social-app/a.txt', { as: own })).toBe(
      'left to the browser',
    );
    expect(await worker.send('https://learn.test/another-site/')).toBe('left to the browser');
    expect(await worker.send(`${scope}service-worker.js`)).toBe('left to the browser');
    expect(await worker.send('https://amazonaws.com.example/')).toBe('left to the browser');
    expect(await worker.send(scope, { method: 'POST', body: 'a' })).toBe('left to the browser');
  });

  it('tells a page that its question came', async () => {
    const worker = await startWorker();
    const question = `${scope}service-worker.js?question=42`;
    expect(await worker.send(question, { method: 'HEAD' })).toBe('answered');
    expect(worker.messages).toEqual([{ intercepted: '42' }]);
  });
});
