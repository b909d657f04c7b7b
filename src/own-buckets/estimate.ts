/** Where AWS says what it charges. */
export const pricePage = 'https://aws.amazon.com/s3/pricing/';

/** US dollars for a gigabyte in S3 Standard in us-east-1 and a month, for the first 50 TB. */
const pricePerGigabyte = 0.023;

/** What S3 bills as a gigabyte. @see https://aws.amazon.com/s3/faqs/ */
const gigabyte = 1024 ** 3;

/**
 * US dollars a month for a number of bytes, if nothing changes: at the list price of S3 Standard in us-east-1, storage
 * alone, whatever storage class and region they have.
 */
export function monthlyDollars(bytes: number): number {
  return (bytes / gigabyte) * pricePerGigabyte;
}

/** As a person is told it: `nothing`, `under $0.01`, `about $1.20`. */
export function describeDollars(dollars: number): string {
  if (dollars === 0) return 'nothing';
  return dollars < 0.01 ? 'under $0.01' : `about $${dollars.toFixed(2)}`;
}
