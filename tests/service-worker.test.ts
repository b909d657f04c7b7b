import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const page = 'https://learn.test/lessons/first-requests/';
const simulated = 'https://my-social-app.s3.us-east-1.amazonaws.com/a.txt';

/** The outcome of a request: it was sent only if it was left to the browser. */
type Outcome = 'left to the browser' | 'refused' | 'answered' | 'passed on';

interface Options extends RequestInit {
  /** Properties of the request that the browser sets, and that a script cannot. */
  readonly as?: Partial<Pick<Request, 'referrerPolicy' | 'credentials' | 'mode'>>;
}

/** Starts the site's worker as a browser does, with a page that MSW knows of or not. */
async function startWorker(known: readonly string[] = []) {
  const messages: unknown[] = [];
  const passedOn: string[] = [];
  const listeners: ((event: object) => void)[] = [];
  const client = { id: 'page', frameType: 'top-level', postMessage: (data: unknown) => messages.push(data) };
  const worker = createContext({
    URL,
    Request,
    Response,
    Headers,
    crypto,
    MessageChannel,
    setTimeout: (done: () => void) => done(),
    console,
    location: new URL('https://learn.test/service-worker.js'),
    registration: { scope: 'https://learn.test/' },
    clients: { get: async () => client, matchAll: async () => [client] },
    caches: {
      open: async () => ({ match: async () => Response.json(known), put: async () => undefined }),
    },
    fetch: async (request: Request) => {
      passedOn.push(request.url);
      return new Response();
    },
    addEventListener: (type: string, listener: (event: object) => void) => {
      if (type === 'fetch') listeners.push(listener);
    },
  });
  Object.assign(worker, { self: worker });
  const scripts = await Promise.all(
    ['service-worker.js', 'mockServiceWorker.js'].map((name) => readFile(`public/${name}`, 'utf8')),
  );
  Object.assign(worker, { importScripts: () => runInContext(scripts[1] ?? '', worker) as unknown });
  runInContext(scripts[0] ?? '', worker);

  return {
    messages,
    async send(url: string, { as = {}, ...init }: Options = {}): Promise<Outcome> {
      const sent = new Request(url, init);
      const request = new Proxy(sent, {
        get: (_, name) => {
          const value: unknown = name in as ? Reflect.get(as, name) : Reflect.get(sent, name, sent);
          return typeof value === 'function' ? (value.bind(sent) as unknown) : value;
        },
      });
      const answers: Promise<Response>[] = [];
      const state = { isStopped: false };
      const event = {
        request,
        clientId: client.id,
        stopImmediatePropagation: () => (state.isStopped = true),
        waitUntil: () => undefined,
        respondWith: (given: Response | Promise<Response>) => {
          if (answers.length > 0) throw new DOMException('It is answered.', 'InvalidStateError');
          answers.push(Promise.resolve(given));
        },
      };
      listeners.every((listener) => {
        listener(event);
        return !state.isStopped;
      });
      const response = await answers[0];
      if (!response) return 'left to the browser';
      if (passedOn.length > 0) return 'passed on';
      return response.type === 'error' ? 'refused' : 'answered';
    },
  };
}

describe('the service worker', () => {
  it.each([
    ['an empty memory', []],
    ['another page in its memory', ['another']],
  ])('refuses a simulated request that no page answers, with %s', async (_, known) => {
    const worker = await startWorker(known);
    expect(await worker.send(simulated)).toBe('refused');
    // By now the worker has read what it had kept.
    expect(await worker.send(simulated, { method: 'PUT', body: 'a' })).toBe('refused');
    expect(await worker.send(simulated, { as: { mode: 'no-cors' } })).toBe('refused');
    expect(await worker.send(simulated, { cache: 'only-if-cached', mode: 'same-origin' })).toBe('refused');
    expect(await worker.send('https://sts.us-east-1.amazonaws.com/')).toBe('refused');
  });

  it('leaves to the browser what is for the reader’s own S3, and what is no S3', async () => {
    const worker = await startWorker();
    const own = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    expect(await worker.send(simulated, { as: own })).toBe('left to the browser');
    expect(await worker.send(page)).toBe('left to the browser');
    expect(await worker.send('https://learn.test/service-worker.js')).toBe('left to the browser');
    expect(await worker.send('https://amazonaws.com.example/')).toBe('left to the browser');
    expect(worker.messages).toEqual([]);
  });

  it('tells a page that its question came', async () => {
    const worker = await startWorker();
    const question = 'https://learn.test/service-worker.js?question=42';
    expect(await worker.send(question, { method: 'HEAD' })).toBe('answered');
    expect(worker.messages).toEqual([{ intercepted: '42' }]);
  });
});
