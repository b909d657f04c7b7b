import { regionIn } from '#gate/answers';
import { writeAddress } from '#protocol/address';
import { pastSimulation } from '../past-simulation.ts';
import type { RealSettings } from '../settings.ts';
import { corsRemedy } from './cors-remedy.ts';
import type { Finding } from './finding.ts';

/**
 * Why the page may not read the answer to its first request, which the browser does not say. Requests without a signature
 * tell: they need a CORS rule only for the answer to be read, and an address without a region reaches the bucket in any.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html#VirtualHostingBackwardsCompatibility
 */
export async function whyUnreadable(
  settings: RealSettings,
  bucket: string,
  origin: string,
): Promise<Finding> {
  const { endpoint, addressing, region } = settings;
  const remedy = corsRemedy(bucket, origin);
  const isAws = new URL(endpoint).hostname.endsWith('.amazonaws.com');
  const here = await readPlain(writeAddress({ url: endpoint, addressing }, { bucket, search: '' }).href);
  if (!here && isAws) {
    const there = await readPlain(`https://${bucket}.s3.amazonaws.com/`);
    const hint = regionIn(there?.headers.get('x-amz-bucket-region'));
    if (there && hint !== region) {
      return {
        step: 'region',
        state: 'failed',
        message: `"${bucket}" is ${hint === undefined ? 'in another region than' : `in ${hint}, not in`} ${region}. There it has a CORS rule for this page.`,
        ...(hint !== undefined && {
          suggestion: { region: hint, endpoint: endpoint.replace(region, hint) },
        }),
      };
    }
  }
  const step = 'cors' as const;
  if (here) {
    return {
      step,
      state: 'failed',
      message:
        `"${bucket}" has a CORS rule for ${origin}, but the rule does not allow the headers that sign a request, such as Authorization ` +
        'and x-amz-date (AllowedHeaders). Replace the rule by the one below.',
      remedy,
    };
  }
  return {
    step,
    state: 'failed',
    message:
      `The server answers, but the browser does not let this page read its answer for "${bucket}": either the bucket has no CORS ` +
      `rule for ${origin}, or there is no bucket of that name in ${region}. Add the rule below to the bucket.`,
    remedy,
  };
}

/** The answer to a request without a signature; `undefined` if the page may not read it. */
async function readPlain(address: string): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(10_000);
  return fetch(address, { ...pastSimulation, signal }).catch(() => undefined);
}
