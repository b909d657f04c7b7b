import { isStsAddress } from '#protocol/address';

/** Whether a request asks STS: at its address, or signed for it where S3 and STS have one address, as on a machine of one's own. */
export function isForSts({ method, url, headers }: Pick<Request, 'method' | 'url' | 'headers'>): boolean {
  if (url.startsWith('https://sts.')) return isStsAddress(new URL(url));
  const isSignedForSts = headers.get('authorization')?.includes('/sts/aws4_request') === true;
  return isSignedForSts && method === 'POST' && new URL(url).pathname === '/';
}
