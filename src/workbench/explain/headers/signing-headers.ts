/** Headers of signatures and of the SDK, and those by which S3 identifies its answers. */
export const signingHeaders: Readonly<Record<string, string>> = {
  'x-amz-date':
    'When the request was signed, in UTC. S3 refuses a request whose time differs from its own by more than 15 minutes.',
  'x-amz-content-sha256':
    'The SHA-256 of the body, which the signature covers, so that nobody can change the body on its way. `UNSIGNED-PAYLOAD` leaves the body out.',
  'x-amz-security-token':
    'The session token that belongs to temporary keys; without it S3 does not know these keys.',
  'x-amz-user-agent':
    'Which SDK sent the request, its version and the features in use. Browsers do not let a script set `User-Agent`, so the SDK uses this header.',
  'amz-sdk-invocation-id':
    'The SDK gives every call of `send` an id. When a call is tried again, its attempts share this id.',
  'amz-sdk-request': 'Which attempt of the call this is, and after how many the SDK gives up.',
  'x-amz-request-id':
    'S3’s own id of this request. It stands in access logs, and AWS support asks for it first.',
  'x-amz-id-2':
    'A second id of S3’s for the same request, to be sent to AWS support together with the first.',
  'x-amz-decoded-content-length':
    'How many bytes the body has without the marks between its chunks; `Content-Length` counts those too.',
  'x-amz-trailer': 'Which header follows after the body: usually a checksum that is known only then.',
  'x-amz-expected-bucket-owner':
    'The account that should own the bucket: if another one does, S3 answers `403 AccessDenied`.',
  'x-amz-source-expected-bucket-owner':
    'The account that should own the bucket that is copied from: if another one does, S3 answers `403 AccessDenied`.',
  'x-amz-bucket-region': 'The region in which the bucket is.',
  'x-amz-request-payer': 'The sender agrees to pay for this request to a bucket where requesters pay.',
  'x-amz-request-charged': 'The requester, not the owner of the bucket, was charged for this request.',
  'x-amz-mfa':
    'The device and the code of a second factor, for a bucket that asks for one before it deletes.',
};
