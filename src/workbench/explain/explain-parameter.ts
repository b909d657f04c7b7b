import { explainHeader } from './explain-header.ts';

const parameters = new Map(
  Object.entries({
    'x-id': 'The SDK writes the name of the operation here, for logs. S3 does not look at it.',
    'X-Amz-Algorithm': 'How this presigned URL was signed.',
    'X-Amz-Credential':
      'The access key id that signed this URL, and the day, region and service that it is good for.',
    'X-Amz-Date': 'When this URL was signed, in UTC. Its time runs from here.',
    'X-Amz-Expires': 'For how many seconds this URL works after it was signed; a week at most.',
    'X-Amz-SignedHeaders':
      'The headers that the signature covers: whoever uses this URL must send them as they were signed.',
    'X-Amz-Signature':
      'The signature: it proves that somebody with the secret key allowed exactly this request.',
    'X-Amz-Security-Token': 'The session token that belongs to the temporary keys this URL was signed with.',
    'X-Amz-Content-Sha256': 'The SHA-256 of the body that is allowed; `UNSIGNED-PAYLOAD` allows any.',
    AWSAccessKeyId: 'The access key id that signed this URL, in the old way (Signature Version 2).',
    Signature: 'The signature of this URL, in the old way (Signature Version 2).',
    Expires: 'Until when this URL works, in seconds since 1970 (Signature Version 2).',
    'list-type': '`2` asks for the newer way to list objects, ListObjectsV2.',
    prefix: 'List only keys that begin with this.',
    delimiter: 'Put keys together that are the same up to this character: they come as one common prefix.',
    'continuation-token': 'Go on where the page before ended; the value stood in the answer to it.',
    'start-after': 'List only keys that come after this one.',
    marker: 'List only keys that come after this one (in the older way to list).',
    'key-marker': 'Go on after this key; the value stood in the answer before.',
    'version-id-marker': 'Go on after this version; the value stood in the answer before.',
    'upload-id-marker': 'Go on after this upload; the value stood in the answer before.',
    'max-keys': 'How many keys a page may have: 1,000 at most.',
    'max-uploads': 'How many uploads a page may have: 1,000 at most.',
    'max-parts': 'How many parts a page may have: 1,000 at most.',
    'max-buckets': 'How many buckets a page may have.',
    'encoding-type':
      '`url`: write keys in the answer as they stand in addresses, because XML cannot hold every character.',
    'fetch-owner': 'Say who owns each object, too.',
    versionId: 'Which version of the object is meant. Without it: the newest.',
    partNumber: 'Which part of the upload this is, from 1 to 10,000.',
    uploadId: 'Which multipart upload is meant: S3 gave this id when it began.',
    'part-number-marker': 'Go on after this part; the value stood in the answer before.',
    uploads: 'Multipart uploads are meant: POST begins one, GET lists those that are not finished.',
    delete: 'Delete many objects at once: their keys stand in the body.',
    tagging: 'The tags are meant, not the content.',
    acl: 'The access control list is meant, not the content.',
    attributes: 'Facts about the object are asked for, not its content.',
    versions: 'List all versions of the objects, and their delete markers.',
    versioning: 'Whether the bucket keeps versions.',
    policy: 'The policy of the bucket is meant: who may do what.',
    policyStatus: 'Whether the policy makes the bucket public.',
    cors: 'The CORS rules of the bucket are meant: which websites’ scripts may use it.',
    lifecycle: 'The lifecycle rules of the bucket are meant: what is moved or deleted after some time.',
    website: 'How the bucket serves a website.',
    location: 'The region of the bucket is asked for.',
    encryption: 'How the bucket encrypts new objects.',
    notification: 'Whom the bucket tells of changes.',
    publicAccessBlock: 'What is blocked whatever policies and lists allow.',
    ownershipControls: 'Who owns the objects in the bucket.',
    logging: 'Where the bucket writes its access log.',
    replication: 'Where the bucket copies new objects to.',
    requestPayment: 'Who pays for requests to the bucket.',
    accelerate: 'Whether uploads may go by way of a nearer place.',
    'object-lock': 'How the bucket protects versions from being deleted.',
    retention: 'Until when this version is protected from being deleted.',
    'legal-hold': 'Whether this version is protected until somebody takes the hold away.',
    restore: 'Bring an archived object back for some time.',
    select: 'Ask a question to the content of an object.',
    'select-type': 'Which version of S3 Select is meant.',
    inventory: 'Lists of all objects that S3 writes regularly.',
    metrics: 'What of the bucket is measured.',
    analytics: 'How the use of the bucket is analysed.',
    'intelligent-tiering': 'From when on seldom used objects are archived by themselves.',
    id: 'Which configuration of several is meant.',
    session: 'A session for a directory bucket is asked for.',
    renameObject: 'The object is to get another key.',
    'bucket-region': 'List only the buckets of this region.',
  }),
);

/** What a query parameter is for, in a sentence or two, with code between backticks. */
export function explainParameter(name: string): string {
  const explained = parameters.get(name);
  if (explained !== undefined) return explained;
  if (name.startsWith('response-')) {
    return `Asks S3 to send this value as the header \`${name.slice('response-'.length)}\` of the answer, whatever is stored.`;
  }
  if (/^x-amz-/i.test(name)) {
    return `In a presigned URL this stands for the header of the same name. ${explainHeader(name)}`;
  }
  return 'S3 gives no meaning to this parameter.';
}
