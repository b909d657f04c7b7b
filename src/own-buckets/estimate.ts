/** The address where AWS lists its prices. */
export const pricePage = 'https://aws.amazon.com/s3/pricing/';

/** US dollars per gigabyte and month in S3 Standard in us-east-1, for the first 50 TB. */
const pricePerGigabyte = 0.023;

/** How many bytes S3 bills as a gigabyte. @see https://aws.amazon.com/s3/faqs/ */
const gigabyte = 1024 ** 3;

/**
 * US dollars a month for a number of bytes, if nothing changes: the list price of storage in S3 Standard in us-east-1,
 * whatever their storage class and region are.
 */
export function monthlyDollars(bytes: number): number {
  return (bytes / gigabyte) * pricePerGigabyte;
}

/** An amount in words: `nothing`, `under $0.01`, `about $1.20`. */
export function describeDollars(dollars: number): string {
  if (dollars === 0) return 'nothing';
  return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`;
}
