import { isStsAddress } from '#protocol/address';

/** Whether a request asks STS: at its address, or signed for it where S3 and STS have one address, as on a machine of one's own. */
export function isForSts({ url, headers }: Pick<Request, 'url' | 'headers'>): boolean {
  return (
    headers.get('authorization')?.includes('/sts/aws4_request') === true ||
    (url.startsWith('https://sts.') && isStsAddress(new URL(url)))
  );
}
