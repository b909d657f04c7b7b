import type { Explanations } from './explanation.ts';

/** Errors in the request itself, and errors on S3's side. */
export const requests: Explanations = {
  SlowDown: {
    means: 'You send more requests than S3 can take right now. Nothing was done.',
    why: 'Many requests to keys with one prefix in a short time: S3 takes about 3,500 writes and 5,500 reads a second for a prefix, and needs time to grow.',
    todo: 'Wait and try again, longer each time. The SDK does so by itself, three times in all; send less at once if that is not enough.',
  },
  ServiceUnavailable: {
    means: 'S3 cannot answer right now.',
    why: 'S3 has a problem, or gets too many requests.',
    todo: 'Wait and try again; the SDK does so by itself.',
  },
  InternalError: {
    means: 'Something broke inside of S3. It is not your fault.',
    why: 'Large systems fail at times; that is why every client tries again.',
    todo: 'Try again; the SDK does so by itself.',
  },
  RequestTimeout: {
    means: 'S3 waited for the body, and nothing came.',
    why: 'The connection is too slow or broken, or the body is shorter than announced.',
    todo: 'Try again; use smaller parts on a slow connection.',
  },
  InsufficientStorage: {
    means: 'There is no room left to store this. Nothing was changed.',
    why: 'This simulated account lives in your browser, which gives a site only so much room. (The real S3 is never full.)',
    todo: 'Delete objects that you do not need, or reset the account.',
  },
  MethodNotAllowed: {
    means: 'This method does not work on what the address names.',
    why: 'Often the version that is asked for is a delete marker: it has no content to get. Or the method does not belong to this address.',
    todo: 'Look for `x-amz-delete-marker: true` in the answer; then ask for an older version.',
  },
  MalformedXML: {
    means: 'S3 cannot read the XML in the body.',
    why: 'An element is missing, misspelled or in a place where it does not belong; or a list is too long (1,000 keys, 10,000 parts), or empty.',
    todo: 'Compare the body with the example in the S3 API reference. With the SDK: look for a required member that you left out.',
  },
  InvalidArgument: {
    means: 'A parameter or header has a value that S3 does not take: `{ArgumentName}`.',
    why: 'The value is out of range or has another form than S3 expects.',
    todo: 'The message says what S3 expects.',
  },
  InvalidRequest: {
    means: 'The request as a whole makes no sense to S3.',
    why: 'Two parts of it do not go together, or one is missing.',
    todo: 'The message says which.',
  },
  BadRequest: {
    means: 'S3 cannot read the request.',
    why: 'A header or the address is broken. An answer to HEAD has no body, so S3 cannot tell more: often the region or the keys are wrong.',
    todo: 'Send the same request as GET, and read what the body says.',
  },
  NotImplemented: {
    means: 'This is not built here.',
    why: 'The simulated S3 does not do everything that AWS does, and other providers do not, either. On AWS: a header asks for something that S3 does not know.',
    todo: 'Read the message for what is missing, and do it another way.',
  },
  IdMismatch: {
    means: 'The configuration has another id than the address names.',
    why: 'An inventory, analytics or tiering configuration has its id twice, in the address and in the body.',
    todo: 'Give both the same id.',
  },
  InvalidURI: {
    means: 'S3 cannot read the address.',
    why: 'A `%` stands in it that is not followed by two hexadecimal digits.',
    todo: 'Use `encodeURIComponent` on each part of the key, or let the SDK make the address.',
  },
  MalformedTrailerError: {
    means: 'What follows after the body has not the form that S3 expects.',
    why: 'A checksum was to come at the end, and did not, or under another name.',
    todo: 'Let the SDK send the body.',
  },
  MaxMessageLengthExceeded: {
    means: 'The body is too large for this operation.',
    why: 'It takes a short XML or JSON text only.',
    todo: 'Send less in one request.',
  },
  RequestHeaderSectionTooLarge: {
    means: 'Headers and query together are too large.',
    why: 'There is too much metadata, or a very long parameter. S3 takes 8 kB.',
    todo: 'Send fewer or shorter ones.',
  },
  UnexpectedContent: {
    means: 'This operation takes no body, and one was sent.',
    why: 'The request was made by hand, or by the wrong method.',
    todo: 'Leave the body out.',
  },
};
