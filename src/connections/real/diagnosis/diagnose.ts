import { pastSimulation } from '../past-simulation.ts';
import type { RealSettings } from '../settings.ts';
import type { Transport } from '../transport.ts';
import { corsRemedy } from './cors-remedy.ts';
import type { Finding } from './finding.ts';
import { judgeAnswer } from './judge-answer.ts';
import { tryPermissions } from './permissions.ts';
import { probe } from './probe.ts';
import { publicAccess } from './public-access.ts';
import { whyUnreadable } from './unreadable.ts';

/** What is tested, and from where. */
export interface Patient {
  readonly kind: 'direct' | 'bridge';
  readonly settings: RealSettings;
  readonly transport: Transport;
  /** The origin of this page, as a CORS rule names it. */
  readonly origin: string;
  /** The least policy that grants the actions on the bucket, as JSON. */
  readonly policyFor: (actions: readonly string[], bucket: string) => string;
}

/** Tests a connection step by step, and stops at the first step that fails: the later ones could not succeed. */
export async function* diagnose(patient: Patient): AsyncGenerator<Finding, void, undefined> {
  const { kind, settings, transport, origin, policyFor } = patient;
  if (kind === 'direct') {
    const address = await tryAddress(settings.endpoint, origin);
    yield address;
    if (address.state === 'failed') return;
  }
  for (const bucket of settings.buckets) {
    const answer = await probe(transport, { method: 'GET', bucket, search: '?list-type=2&max-keys=1' });
    if (!answer) {
      yield kind === 'bridge'
        ? {
            step: 'address',
            state: 'failed',
            message: 'The bridge does not answer. Start it again, and pair anew.',
          }
        : await whyUnreadable(settings, bucket, origin);
      return;
    }
    if (kind === 'direct')
      yield { step: 'cors', state: 'ok', message: `"${bucket}" lets this page send requests.` };
    const judged = judgeAnswer(answer, bucket, settings);
    yield* judged;
    if (judged.some(({ state }) => state === 'failed')) return;

    const { refused, unreadable, hidden, left } = await tryPermissions(transport, bucket);
    if (unreadable.length > 0) {
      yield {
        step: 'cors',
        state: 'failed',
        message:
          `The CORS rule of "${bucket}" lets this page send GET, but not ${unreadable.join(', ')} (AllowedMethods, AllowedHeaders). ` +
          'Replace it by the rule below.' +
          (left === undefined ? '' : ` The test could not delete its object ${left} again: delete it.`),
        remedy: corsRemedy(bucket, origin),
      };
      return;
    }
    yield refused.length === 0
      ? { step: 'permissions', state: 'ok', message: `In "${bucket}" all that the course does is allowed.` }
      : {
          step: 'permissions',
          state: 'warning',
          message: `In "${bucket}" these actions are not allowed: ${refused.join(', ')}. Lessons that use them will show AccessDenied. The policy below would allow them.`,
          remedy: policyRemedy(policyFor(refused, bucket)),
        };
    if (kind === 'direct' && hidden.length > 0) {
      yield {
        step: 'cors',
        state: 'warning',
        message: `The CORS rule of "${bucket}" does not show headers such as ${hidden.join(', ')} to the page (ExposeHeaders). Uploads in parts need it.`,
        remedy: corsRemedy(bucket, origin),
      };
    }
    yield await publicAccess(transport, bucket);
  }
}

/** Whether anything answers at all: a page can see that an answer arrived even if it may not read it. */
async function tryAddress(endpoint: string, origin: string): Promise<Finding> {
  const { host, protocol, hostname } = new URL(endpoint);
  const isLocal = /^(localhost|127\.|\[::1\]|.*\.localhost$)/.test(hostname);
  if (protocol === 'http:' && !isLocal && origin.startsWith('https:')) {
    return {
      step: 'address',
      state: 'failed',
      message: `A page on https may not send requests to ${endpoint}, which is plain http. Use https, or a server on this machine.`,
    };
  }
  try {
    const signal = AbortSignal.timeout(10_000);
    await fetch(endpoint, { mode: 'no-cors', ...pastSimulation, signal });
    return { step: 'address', state: 'ok', message: `${host} answers.` };
  } catch {
    return {
      step: 'address',
      state: 'failed',
      message:
        `Nothing answers at ${host}. Is the endpoint written correctly, are you online, and does no ad blocker or company network keep the page from it?` +
        (protocol === 'https:'
          ? ' A certificate that the browser does not trust looks the same: open the endpoint in a tab to see.'
          : ''),
    };
  }
}

function policyRemedy(policy: string) {
  return {
    json: policy,
    cli: `aws iam put-user-policy --user-name YOUR-USER --policy-name learn-s3 --policy-document '${policy.replaceAll(/\s+/g, ' ')}'`,
    console: [
      'Open IAM in the AWS console, and there the user or role whose keys these are.',
      'Choose “Add permissions”, “Create inline policy”, and the editor “JSON”.',
      'Paste the JSON, give it a name, and choose “Create policy”. Then test again.',
    ],
  };
}
