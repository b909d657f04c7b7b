/** S3's headers about objects and buckets. */
export const objectHeaders: Readonly<Record<string, string>> = {
  'x-amz-acl': 'Who may use this beside its owner, in a word, for example `private` or `public-read`.',
  'x-amz-grant-read': 'Who may read it: access control lists, the older way to share.',
  'x-amz-grant-write': 'Who may write to the bucket: access control lists, the older way to share.',
  'x-amz-grant-read-acp': 'Who may read its access control list.',
  'x-amz-grant-write-acp': 'Who may change its access control list.',
  'x-amz-grant-full-control': 'Who may do anything with it: access control lists, the older way to share.',
  'x-amz-object-ownership':
    'Who owns the objects that others write into this bucket, and whether access control lists count at all.',
  'x-amz-storage-class':
    'Where S3 keeps the object: classes for rare use cost less to keep and more to read. Without it: `STANDARD`.',
  'x-amz-tagging': 'Tags for the object, written like the query of an address: `project=course&team=web`.',
  'x-amz-tagging-count': 'How many tags the object has.',
  'x-amz-tagging-directive': 'Whether a copy takes over the tags of its source (`COPY`) or gets new ones.',
  'x-amz-metadata-directive':
    'Whether a copy takes over the metadata of its source (`COPY`) or gets what this request says (`REPLACE`).',
  'x-amz-copy-source': 'The object to copy: bucket and key. S3 copies it itself; the bytes do not pass you.',
  'x-amz-copy-source-range': 'Which bytes of the source this part is copied from.',
  'x-amz-copy-source-if-match': 'Copy only if the source has this ETag.',
  'x-amz-copy-source-if-none-match': 'Copy only if the source has another ETag.',
  'x-amz-copy-source-if-modified-since': 'Copy only if the source changed after this time.',
  'x-amz-copy-source-if-unmodified-since': 'Copy only if the source has not changed since this time.',
  'x-amz-copy-source-version-id': 'Which version of the source was copied.',
  'x-amz-rename-source': 'The key that the object has now; it is renamed to the key of this request.',
  'x-amz-version-id':
    'Which version of the object this is. Every write to a bucket with versions makes a new one.',
  'x-amz-delete-marker':
    '`true`: the newest version is a delete marker, so the object looks deleted; its older versions are still there.',
  'x-amz-server-side-encryption':
    'How S3 encrypts the object where it is stored: `AES256` unless it is told otherwise.',
  'x-amz-server-side-encryption-aws-kms-key-id': 'Which key of AWS KMS encrypts the object.',
  'x-amz-server-side-encryption-context':
    'More that is bound to the encryption with a key of AWS KMS, in base64.',
  'x-amz-server-side-encryption-bucket-key-enabled':
    'Whether one key for the bucket is used, so that S3 asks AWS KMS less often.',
  'x-amz-server-side-encryption-customer-algorithm': 'How S3 encrypts with the key that you send along.',
  'x-amz-server-side-encryption-customer-key':
    'Your own key for this object, in base64. S3 uses it and forgets it: without it nobody can read the object.',
  'x-amz-server-side-encryption-customer-key-md5':
    'A checksum of your own key, so that S3 notices a damaged one.',
  'x-amz-checksum-algorithm': 'Which checksum the parts, or the object, will have.',
  'x-amz-sdk-checksum-algorithm':
    'Which checksum the SDK computed of the body; the checksum itself stands in a header of its own.',
  'x-amz-checksum-type':
    '`FULL_OBJECT`: the checksum is that of all bytes. `COMPOSITE`: it is a checksum of the checksums of the parts.',
  'x-amz-checksum-mode':
    'Asks S3 to send the stored checksum along, so that the SDK can verify what it gets.',
  'x-amz-checksum-crc32':
    'A checksum of the body (CRC-32, in base64). Whoever receives the body can check it.',
  'x-amz-checksum-crc32c':
    'A checksum of the body (CRC-32C, in base64). Whoever receives the body can check it.',
  'x-amz-checksum-crc64nvme':
    'A checksum of the body (CRC-64, in base64). Whoever receives the body can check it.',
  'x-amz-checksum-sha1': 'A checksum of the body (SHA-1, in base64). Whoever receives the body can check it.',
  'x-amz-checksum-sha256':
    'A checksum of the body (SHA-256, in base64). Whoever receives the body can check it.',
  'x-amz-mp-parts-count': 'In how many parts the object was uploaded.',
  'x-amz-mp-object-size': 'How many bytes all parts together should have.',
  'x-amz-abort-date': 'When a lifecycle rule will end this upload, if it is not completed before.',
  'x-amz-abort-rule-id': 'The lifecycle rule that will end this upload.',
  'x-amz-expiration': 'When a lifecycle rule will delete the object, and which rule that is.',
  'x-amz-restore': 'Whether an archived object is being restored, and until when the restored copy stays.',
  'x-amz-restore-output-path': 'Where the result of restoring is stored.',
  'x-amz-archive-status':
    'The archive tier that the object lies in: it must be restored before it can be read.',
  'x-amz-missing-meta': 'How many metadata entries could not be sent as headers.',
  'x-amz-replication-status': 'Whether the object was copied to the bucket that replication names.',
  'x-amz-website-redirect-location':
    'As a website, answer with a redirect to this address in place of the object.',
  'x-amz-write-offset-bytes': 'Where in an existing object the body is to be added.',
  'x-amz-object-size': 'How many bytes the object has.',
  'x-amz-object-attributes': 'Which attributes of the object are asked for.',
  'x-amz-max-parts': 'How many parts the answer lists at most.',
  'x-amz-part-number-marker': 'After which part the list goes on.',
  'x-amz-optional-object-attributes': 'What else the list should say of each object.',
  'x-amz-bucket-object-lock-enabled': 'The new bucket can protect versions from being deleted (Object Lock).',
  'x-amz-object-lock-mode':
    'Until its date nobody can delete this version (`COMPLIANCE`), or only those with a special permission (`GOVERNANCE`).',
  'x-amz-object-lock-retain-until-date': 'Until when this version is protected from being deleted.',
  'x-amz-object-lock-legal-hold': 'Whether this version is protected until somebody takes the hold away.',
  'x-amz-bypass-governance-retention': 'Delete it in spite of `GOVERNANCE`; that needs a special permission.',
  'x-amz-confirm-remove-self-bucket-access': 'Set this policy even if it locks its sender out.',
  'x-amz-skip-destination-validation':
    'Do not test whether S3 may send to the place that notifications go to.',
  'x-amz-transition-default-minimum-object-size':
    'From which size on lifecycle rules move objects to another storage class.',
  'x-amz-if-match-last-modified-time': 'Delete it only if it was last changed at this time.',
  'x-amz-if-match-size': 'Delete it only if it has this many bytes.',
  'x-amz-if-match-initiated-time': 'End the upload only if it began at this time.',
  'x-amz-error-code': 'The error code, as a website endpoint sends it.',
  'x-amz-error-message': 'The sentence that belongs to the error code, as a website endpoint sends it.',
};
