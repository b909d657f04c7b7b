/** For checks of bucket policies. Apart from `#s3`, since a page's first program does not put a policy. */
export { verifiedPolicy } from '#s3/verify-policy';
