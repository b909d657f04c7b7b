import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createGuard, type Question } from '../../../src/connections/real/guard.ts';
import { createRealConnection } from '../../../src/connections/real/real-connection.ts';
import { bridgeListener } from '../../../src/server/bridge/bridge.ts';
import { createPairing } from '../../../src/server/bridge/pairing.ts';
import { listen } from '../../../src/server/server.ts';
import { type Asked, bucket } from './proper.ts';

/** A request as a real S3 would have received it. */
export interface Arrived {
  readonly method: string;
  readonly search: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** One of the two gates, with a stand-in for a real S3 behind it that only remembers what it receives. */
export interface Gate {
  readonly name: string;
  /** Sends a request. Answers what arrived, and what a person was asked; nothing arrives when it is refused. */
  send(
    asked: Asked,
  ): Promise<{ readonly arrived: Arrived | undefined; readonly questions: readonly Question[] }>;
  close(): Promise<void>;
}

const addressOf = ({ origin, path, query }: Asked) =>
  `${origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
const buckets = [bucket];

/** The page's gate. The person allows changes, and refuses what opens a bucket, sends something elsewhere or acts later. */
export function pageGate(): Gate {
  let arrived: Arrived | undefined;
  let questions: Question[] = [];
  const connection = createRealConnection({
    kind: 'direct',
    name: 'Fuzz',
    region: 'us-east-1',
    buckets,
    allow: createGuard(async (question) => {
      if (question.kind !== 'consequences') return true;
      questions.push(question);
      return false;
    }, buckets),
    transport: async ({ method, search, headers, body }) => {
      arrived = { method, search, headers: new Map(headers), body: body ?? new Uint8Array() };
      return new Response();
    },
  });
  return {
    name: 'page',
    send: async (asked) => {
      arrived = undefined;
      questions = [];
      const { method, headers, body } = asked;
      const mayHaveBody = !/^(GET|HEAD)$/.test(method);
      try {
        const sent = new Request(addressOf(asked), {
          method,
          headers: headers.map(([name, value]): [string, string] => [name, value]),
          ...(mayHaveBody && { body }),
        });
        await connection.fetch(sent, { sign: true });
      } catch (error) {
        // What is not even a valid Request cannot be sent.
        if (!(error instanceof TypeError)) throw error;
      }
      return { arrived, questions };
    },
    close: async () => undefined,
  };
}

/** The bridge's gate, over HTTP on both sides. */
export async function bridgeGate(): Promise<Gate> {
  let arrived: Arrived | undefined;
  const server = await listen(
    (incoming, outgoing) => {
      void buffer(incoming).then((body) => {
        const { method = '', url = '', headers } = incoming;
        const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
        const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
        arrived = { method, search, headers: new Map(named), body };
        outgoing.end('<ListAllMyBucketsResult/>');
      });
    },
    0,
    '127.0.0.1',
  );
  let port = 0;
  const pairing = createPairing({ onNewCode: () => undefined });
  const origin = 'http://localhost:4321';
  const paired = pairing.pair(pairing.code, origin);
  const bridge = await listen(
    bridgeListener({
      options: { buckets, readOnly: false },
      upstream: {
        region: 'us-east-1',
        endpoint: { url: new URL(server.address).origin, addressing: 'path' },
        credentials: async () => ({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret for tests' }),
      },
      pairing,
      port: () => port,
      onRefused: () => undefined,
    }),
    0,
    '127.0.0.1',
  );
  port = Number(new URL(bridge.address).port);
  const own = { origin, 'x-learn-s3-token': typeof paired === 'string' ? paired : paired.token };
  return {
    name: 'bridge',
    send: async (asked) => {
      arrived = undefined;
      const { method, headers, body } = asked;
      const flat = Object.entries(own).concat(headers.map(([name, value]) => [name, value]));
      await new Promise<void>((resolve, reject) => {
        const outgoing = request(
          {
            port,
            host: '127.0.0.1',
            method,
            path: '/s3',
            headers: [
              ...flat,
              ['host', `127.0.0.1:${port}`],
              ['x-learn-s3-address', addressOf(asked)],
              ...lengthOf(body),
            ].flat(),
          },
          (answer) => void answer.resume().on('end', resolve),
        );
        outgoing.on('error', reject).end(body);
      });
      return { arrived, questions: [] };
    },
    close: async () => {
      await Promise.all([bridge.close(), server.close()]);
    },
  };
}

function lengthOf(body: Asked['body']): [string, string][] {
  return body.length === 0 ? [] : [['content-length', String(Buffer.byteLength(body))]];
}
