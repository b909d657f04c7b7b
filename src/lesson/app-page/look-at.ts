import { parseAddress } from '#protocol/address';
import { readXml, textOf } from '#protocol/xml';
import type { Session } from '#run/session';

/** What came of an address in an app's page. */
export interface Look {
  /** `shown`: S3 sent something to draw. `refused`: it answered with an error. `unsent`: nobody was asked. */
  readonly kind: 'shown' | 'refused' | 'unsent';
  /** What happened, and what to do. Of what is shown, it is not known yet whether the browser can draw it. */
  readonly says: string;
  /** What an `<img>` takes as its `src`, where it is shown. */
  readonly src?: string;
}

/** What to do about an answer of S3's, by its error code. */
const advice: Readonly<Record<string, string>> = {
  NoSuchBucket: 'There is no such bucket yet. Run the program above, and press the button again.',
  NoSuchKey: 'Nothing is stored under this key. Run the program above, and press the button again.',
};

/**
 * Asks the simulated S3 for an address as a visitor's browser does, with nothing but the address. No other host is ever asked,
 * nor the reader's own S3. What S3 answers is recorded like any request, so that the workbench shows it.
 */
export async function lookAt(text: string, session: Session): Promise<Look> {
  const url = URL.parse(text.trim());
  if (url?.protocol !== 'https:')
    return unsent('This is no address of a picture: it begins with https://. Nothing was sent.');
  if (!parseAddress(url))
    return unsent(
      `This page asks the simulated S3 and nobody else. ${url.host} is another host, so nothing was sent.`,
    );
  if (session.target.peek().kind !== 'simulated')
    return unsent(
      'You are connected to your own S3. This page asks only the simulated S3, so nothing was sent. Choose Simulated at the top of the page, under Connection.',
    );
  const run = session.log.begin({ title: 'The app’s page', by: 'hand' });
  try {
    const response = await run.fetch(new Request(url));
    const body = await response.blob();
    run.end('done');
    if (!response.ok) return refusal(response.status, await body.text());
    const isInPage = !(await session.connection.answersElements());
    const type = response.headers.get('content-type') ?? 'no type';
    return {
      kind: 'shown',
      says: `200: S3 sent ${body.size.toLocaleString('en')} bytes of ${type}`,
      // Where no service worker answers for S3, the browser would ask the network. So it gets what S3 has answered already.
      src: isInPage ? URL.createObjectURL(body) : url.href,
    };
  } catch (error) {
    run.end('failed');
    return { kind: 'refused', says: `There was no answer: ${(error as Error).message}` };
  }
}

function unsent(says: string): Look {
  return { kind: 'unsent', says };
}

function refusal(status: number, xml: string): Look {
  const error = readXml(xml);
  const said = (name: string) => (error && textOf(error, name)) ?? '';
  const code = said('Code');
  const more = Object.hasOwn(advice, code)
    ? advice[code]
    : 'The browser has nothing to draw, so it shows the words of alt.';
  return { kind: 'refused', says: `${status} ${code}: ${said('Message').replace(/\.$/, '')}. ${more}` };
}
