import type { Difference } from '#content-map/needs';

/** What a reader is told about each difference. */
export const differenceTexts: Readonly<Record<Difference, string>> = {
  unsigned:
    'A program sends a request without a signature. A real connection signs every request, so S3 may answer it where it would refuse a visitor.',
  'other-buckets':
    'A program asks for a bucket that is not there, or for a name that cannot be one. Only connected buckets are asked for, so the answer is AccessDenied, from this page.',
  public:
    'A program opens a bucket to everybody. The role of the set-up may not do that, and the bridge does not send it.',
  'list-buckets': 'The list of buckets shows the connected ones only.',
  website: 'A program asks the address of a website, which is not part of S3’s API and is not reached.',
  cors: 'A program replaces the CORS rule of a bucket. When you are connected directly, this page cannot reach that bucket afterwards; the set-up script puts its rule back.',
  clock:
    'A program waits for what happens when the clock is moved. In your own S3 you wait for the days themselves.',
  faults: 'The lesson makes errors or slowness on purpose.',
};
