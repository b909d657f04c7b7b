import type { RealSettings } from '../settings.ts';
import type { Finding } from './finding.ts';
import { type Probe, regionHint, serverTime } from './probe.ts';

/** What the answer to a signed listing of a bucket says about clock, key, signature and region, in this order. */
export function judgeAnswer(answer: Probe, bucket: string, settings: RealSettings): readonly Finding[] {
  const { code, message, status, headers } = answer;
  const failed = (step: Finding['step'], text: string, suggestion?: Partial<RealSettings>): Finding => ({
    step,
    state: 'failed',
    message: text,
    ...(suggestion && { suggestion }),
  });
  const ok = (step: Finding['step'], text: string): Finding => ({ step, state: 'ok', message: text });

  const date = serverTime(answer) ?? headers.get('date') ?? null;
  if (code === 'RequestTimeTooSkewed') {
    const theirs = date === null ? '' : ` The server's clock says ${new Date(date).toLocaleString()}.`;
    return [
      failed(
        'clock',
        `The clock of this computer is wrong by more than 15 minutes: it says ${new Date().toLocaleString()}.${theirs} Set it, and test again.`,
      ),
    ];
  }
  const clock = ok('clock', 'The clock of this computer is right enough.');
  if (['InvalidAccessKeyId', 'InvalidClientTokenId'].includes(code)) {
    return [
      clock,
      failed(
        'key',
        `The server does not know this access key ID. Is it from another provider or account, or was it deleted? (${code})`,
      ),
    ];
  }
  if (['ExpiredToken', 'InvalidToken', 'TokenRefreshRequired'].includes(code)) {
    const what =
      code === 'ExpiredToken'
        ? 'The session token has expired.'
        : 'The server does not take the session token.';
    return [
      clock,
      failed('key', `${what} Get fresh temporary keys, and paste all three parts of them. (${code})`),
    ];
  }
  const key = ok('key', 'The access key is known.');
  const hint = regionHint(answer);
  const isElsewhere = hint !== undefined && hint !== settings.region && settings.region !== 'auto';
  if (
    ['AuthorizationHeaderMalformed', 'PermanentRedirect', 'IllegalLocationConstraintException'].includes(
      code,
    ) ||
    (status >= 300 && isElsewhere)
  ) {
    return [
      clock,
      key,
      hint === undefined
        ? failed('region', `The server says that "${bucket}" is in another region: ${message}`)
        : failed('region', `"${bucket}" is in ${hint}, not in ${settings.region}.`, moved(settings, hint)),
    ];
  }
  if (code === 'SignatureDoesNotMatch') {
    return [
      clock,
      failed(
        'signature',
        'The signature does not match: the secret access key is not the one that belongs to this access key ID. Was a character lost while ' +
          'copying? Some servers say the same of an access key ID that they do not know.',
      ),
    ];
  }
  const signed = [clock, key, ok('signature', 'The signature is right.')];
  if (code === 'NoSuchBucket') {
    return [
      ...signed,
      failed('region', `There is no bucket "${bucket}". Is the name right, and is it in ${settings.region}?`),
    ];
  }
  if (status >= 500)
    return [...signed, failed('region', `The server has a problem of its own: ${code} ${message}`)];
  return [...signed, ok('region', `"${bucket}" is in ${hint ?? settings.region}.`)];
}

/** The settings for another region: its name is a part of most endpoints. */
function moved({ endpoint, region }: RealSettings, to: string): Partial<RealSettings> {
  return { region: to, endpoint: endpoint.replace(region, to) };
}
