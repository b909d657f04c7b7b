import { regionIn, textAtMost } from '#gate/answers';
import type { Outgoing, Transport } from '../transport.ts';

/** The result of one request. */
export interface Probe {
  readonly status: number;
  /** S3's error code, `''` where there is none. */
  readonly code: string;
  readonly message: string;
  readonly headers: Headers;
  readonly text: string;
}

/** Milliseconds that an answer may take. */
const patience = 15_000;

/** Sends one request and reads its answer. `undefined` when there was none that the page may read. */
export async function probe(
  transport: Transport,
  request: Pick<Outgoing, 'method' | 'bucket'> & Partial<Outgoing>,
): Promise<Probe | undefined> {
  try {
    const response = await transport({
      key: undefined,
      search: '',
      headers: new Headers(),
      body: undefined,
      isSigned: true,
      signal: AbortSignal.timeout(patience),
      ...request,
    });
    const text = await textAtMost(response.body);
    const element = (name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1] ?? '';
    const { status, headers } = response;
    return { status, headers, text, code: status < 300 ? '' : element('Code'), message: element('Message') };
  } catch {
    return undefined;
  }
}

/** The region that S3 says a bucket is in, if it says one. */
export function regionHint({ headers, text }: Probe): string | undefined {
  return regionIn(headers.get('x-amz-bucket-region') ?? /<Region>([^<]+)<\/Region>/.exec(text)?.[1]);
}

/** The time on the server's clock, if the server complains about this one. A page may not read the header `Date` of an answer. */
export function serverTime({ text }: Probe): string | undefined {
  return /<ServerTime>([^<]+)<\/ServerTime>/.exec(text)?.[1];
}
