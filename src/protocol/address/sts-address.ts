/**
 * Whether an address is that of AWS STS, the service that says whose keys are used: for all regions, or for one.
 * @see https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
export function isStsAddress({ origin, pathname }: URL): boolean {
  return pathname === '/' && /^https:\/\/sts\.(?:[a-z]{2}(?:-[a-z]+)+-\d\.)?amazonaws\.com$/.test(origin);
}
