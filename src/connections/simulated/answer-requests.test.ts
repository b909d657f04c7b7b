import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerRequests } from './answer-requests.ts';

vi.mock('./service-worker.ts', () => ({
  openServiceWorker: async () => ({
    isOpen: async () => true,
    remind: () => undefined,
    wasBypassed: false,
  }),
}));
afterEach(() => vi.unstubAllGlobals());

const address = 'https://my-social-app.s3.us-east-1.amazonaws.com/a.txt';

/** Answers requests through a worker that answers when it is told to. */
async function open() {
  const sent: Request[] = [];
  const worker = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(request);
    return worker.promise;
  });
  const inPage = vi.fn(async () => new Response('from the page'));
  const { answer } = await answerRequests({ fetch: inPage }, '/');
  return { answer, sent, inPage, worker };
}

describe('a request that is given up while the service worker answers it', () => {
  it('ends at once for whoever asked, and for the browser when it is answered', async () => {
    const { answer, sent, worker } = await open();
    const end = new AbortController();
    const answered = answer(new Request(address, { signal: end.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    const reason = new Error('stopped');
    end.abort(reason);
    await expect(answered).rejects.toBe(reason);
    expect(sent[0]?.signal.aborted).toBe(false);
    worker.resolve(new Response('too late'));
  });

  it('is not answered in the page, where the worker fails later', async () => {
    const { answer, sent, inPage, worker } = await open();
    const end = new AbortController();
    const answered = answer(new Request(address, { method: 'DELETE', signal: end.signal }));
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    end.abort();
    await expect(answered).rejects.toThrow('aborted');
    worker.reject(new TypeError('Load failed'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(inPage).not.toHaveBeenCalled();
  });

  it('is answered in the page where the worker fails, and nobody has given it up', async () => {
    const { answer, worker } = await open();
    const answered = answer(new Request(address));
    worker.reject(new TypeError('Load failed'));
    expect(await (await answered).text()).toBe('from the page');
  });
});
