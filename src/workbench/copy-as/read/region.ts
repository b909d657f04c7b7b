import { parseAddress } from '#protocol/address';
import type { CopySource } from '../form.ts';

/** The region that a request goes to, as its address or its signature names it; otherwise S3's default. */
export function regionOf({ request }: CopySource): string {
  const url = new URL(request.url);
  const named = parseAddress(url)?.region;
  const signature = request.headers.find(([name]) => name === 'authorization')?.[1];
  const scope = /Credential=[^,]*?\/\d{8}\/([^/,]+)\/s3\//.exec(
    signature ?? `Credential=${url.searchParams.get('X-Amz-Credential') ?? ''}`,
  );
  return named ?? scope?.[1] ?? 'us-east-1';
}
