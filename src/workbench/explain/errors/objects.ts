import type { Explanations } from './explanation.ts';

/** Errors about objects, conditions of requests, and parts of uploads. */
export const objects: Explanations = {
  PreconditionFailed: {
    means:
      'The request set a condition (`If-Match`, `If-None-Match`, …), and it does not hold. Nothing was changed.',
    why: 'The object `{key}` has changed since you read it, or exists already: somebody else was faster, or your own write was sent twice.',
    todo: 'Read the object again, decide anew, and try with its new ETag.',
  },
  NotModified: {
    means: 'The object `{key}` is still the one that you have: S3 sends no body.',
    why: 'The request asked for it only if it changed (`If-None-Match` or `If-Modified-Since`).',
    todo: 'Use the copy that you have. The SDK throws here; that is no failure.',
  },
  ConditionalRequestConflict: {
    means:
      'Another request for `{key}` was under way at the same moment, so S3 cannot tell whether your condition holds.',
    why: 'Two writers with conditions meet.',
    todo: 'Try again. For an upload in parts, begin it anew.',
  },
  OperationAborted: {
    means: 'Another request on the same thing is under way.',
    why: 'For example the bucket is being created or deleted right now.',
    todo: 'Wait a moment, and try again.',
  },
  InvalidRange: {
    means: 'The range that was asked for is not in the object `{key}`.',
    why: 'It begins behind the last byte. Bytes count from 0, so an object of 10 bytes ends at 9. An empty object has no range at all.',
    todo: 'Ask for the size first (`HeadObject`), or for the last bytes with `bytes=-100`.',
  },
  InvalidPartNumber: {
    means: 'The object `{key}` has no part with this number.',
    why: 'It was uploaded in fewer parts, or in one piece.',
    todo: '`x-amz-mp-parts-count` in an answer to `PartNumber: 1` tells how many there are.',
  },
  EntityTooSmall: {
    means: 'A part of the upload is too small.',
    why: 'All parts but the last must have at least 5 MiB (5,242,880 bytes).',
    todo: 'Send larger parts; or send the object in one piece, with `PutObject`.',
  },
  EntityTooLarge: {
    means: 'The body is larger than S3 takes in one request.',
    why: 'One `PutObject` takes 5 GiB at most, and an upload form what its policy allows.',
    todo: 'Upload it in parts; `Upload` of `@aws-sdk/lib-storage` does so by itself.',
  },
  InvalidPart: {
    means: 'The list of parts names one that S3 does not have, or has with another ETag.',
    why: 'A part was not uploaded, was uploaded once more, or its ETag was noted wrongly.',
    todo: 'Note the ETag of every `UploadPart`, and list exactly these in `CompleteMultipartUpload`.',
  },
  InvalidPartOrder: {
    means: 'The list of parts is not in the order of their numbers.',
    why: 'Parts that are uploaded at the same time end in any order.',
    todo: 'Sort the list by `PartNumber` before `CompleteMultipartUpload`.',
  },
  BadDigest: {
    means: 'What arrived is not what was sent: its checksum is another. Nothing was stored.',
    why: 'The body was changed on its way, or the checksum was computed of something else.',
    todo: 'Send it again. If you compute the checksum yourself: of the very bytes of the body, in base64.',
  },
  InvalidDigest: {
    means: 'The checksum in the request has not the form of one.',
    why: 'It is in hexadecimal in place of base64, or has the wrong length.',
    todo: 'Write it in base64, or let the SDK compute it.',
  },
  IncompleteBody: {
    means: 'Fewer bytes arrived than `Content-Length` announced. Nothing was stored.',
    why: 'The connection broke, or the length was set by hand and is wrong.',
    todo: 'Send it again, and let the SDK set the length.',
  },
  MissingContentLength: {
    means: 'S3 wants to know the length of the body before it comes.',
    why: 'The body is a stream, whose length nobody knows beforehand.',
    todo: 'Set `ContentLength`, or use what takes streams: `Upload` of `@aws-sdk/lib-storage`, `upload_fileobj` of boto3.',
  },
  KeyTooLongError: {
    means: 'The key is too long.',
    why: 'A key has 1,024 bytes at most, in UTF-8: letters beyond ASCII count 2 to 4 bytes.',
    todo: 'Use a shorter key; long descriptions fit into metadata or tags.',
  },
  MetadataTooLarge: {
    means: 'The metadata of the object is too large.',
    why: 'All names and values together may have 2 kB.',
    todo: 'Keep what is long in an object or a database, and its key in the metadata.',
  },
  InvalidTag: {
    means: 'A tag is not valid.',
    why: 'There are more than 10 for an object (50 for a bucket), one name comes twice, a name is longer than 128 or a value longer than 256 characters, or one has a character that tags cannot have.',
    todo: 'The message names the tag: change it.',
  },
  InvalidStorageClass: {
    means: 'S3 knows no such storage class.',
    why: 'It is misspelled; they are written in capitals, as `STANDARD_IA`.',
    todo: 'Use one of the classes that the SDK’s types offer.',
  },
  InvalidObjectState: {
    means: 'The object `{key}` is archived, and cannot be read right now.',
    why: 'Its storage class is one that keeps objects offline (`GLACIER`, `DEEP_ARCHIVE`).',
    todo: 'Ask for it with `RestoreObject`, wait until it is there (`HeadObject` tells), and read it then.',
  },
  ObjectNotInActiveTierError: {
    means: 'The object to copy is archived, and cannot be read right now.',
    why: 'Its storage class is one that keeps objects offline (`GLACIER`, `DEEP_ARCHIVE`).',
    todo: 'Ask for it with `RestoreObject`, wait until it is there (`HeadObject` tells), and copy it then.',
  },
  InvalidRedirectLocation: {
    means: 'S3 cannot redirect to the place that `WebsiteRedirectLocation` names.',
    why: 'It begins neither with `/` nor with `http://` or `https://`.',
    todo: 'Name another object as `/key`, or a whole address.',
  },
  RestoreAlreadyInProgress: {
    means: 'The object `{key}` is being restored already.',
    why: '`RestoreObject` was sent before.',
    todo: 'Wait; `HeadObject` tells when it can be read.',
  },
  ObjectAlreadyInActiveTierError: {
    means: 'The object `{key}` need not be restored.',
    why: 'It can be read as it is.',
    todo: 'Read it with `GetObject`.',
  },
  InvalidEncryptionAlgorithmError: {
    means: 'S3 does not know this kind of encryption.',
    why: 'The value is misspelled.',
    todo: 'Use `AES256` or `aws:kms`, or leave it out: S3 encrypts every object anyway.',
  },
  InvalidPolicyDocument: {
    means: 'The upload form does not keep to its own policy, or the policy cannot be read.',
    why: 'A field has another value than the policy allows, or the form is older than the policy lets it be.',
    todo: 'The message names the condition. Make the form again with `createPresignedPost`, and send all its fields.',
  },
  MaxPostPreDataLengthExceededError: {
    means: 'The fields of the form are too long.',
    why: 'Everything before the file may have 20 KB at most. Fields behind the file do not count.',
    todo: 'Send fewer or shorter fields, and what is long as the file.',
  },
  MalformedPOSTRequest: {
    means: 'S3 cannot read the form.',
    why: 'The body is not `multipart/form-data`, or the file is not its last field.',
    todo: 'Use `FormData`, append all fields, and the file last.',
  },
};
