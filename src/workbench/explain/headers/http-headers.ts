/** What the general headers of HTTP say, each in a sentence. */
export const httpHeaders: Readonly<Record<string, string>> = {
  host: 'The name of the server. For S3 it begins with the bucket: that is how S3 knows which bucket you mean.',
  'content-length': 'How many bytes the body has.',
  'content-type':
    'What kind of data the body is. S3 stores it with the object, and sends it along to whoever gets the object.',
  'content-encoding':
    'How the body was packed, for example `gzip`. S3 keeps it and does not unpack anything; browsers do.',
  'content-disposition':
    'Whether a browser shows the object or saves it, and below which name it suggests to save it.',
  'content-language': 'The language that the content is written in. S3 keeps it, and does nothing with it.',
  'content-md5':
    'A checksum (MD5, in base64) of the body: when what arrives has another one, S3 refuses it with `BadDigest`.',
  'content-range': 'Which bytes of the object this body is, and how many the whole object has.',
  'cache-control': 'How long browsers and caches may keep a copy before they ask again.',
  expires: 'From when on a cached copy is too old. `Cache-Control` is the newer way to say so.',
  date: 'When the message was sent, by the clock of whoever sent it.',
  etag: 'A fingerprint of the content: it changes whenever the content does. For objects uploaded in parts it ends in `-` and the number of parts.',
  'last-modified': 'When this version of the object was stored.',
  'accept-ranges': 'S3 can send parts of this object: ask for them with the header `Range`.',
  range: 'Asks for some bytes of the object only, for example `bytes=0-99` for the first 100.',
  'if-match': 'Do it only if the object still has this ETag; otherwise answer `412 PreconditionFailed`.',
  'if-none-match':
    'Do it only if the object has another ETag. With `*`, a write succeeds only where there is no object yet.',
  'if-modified-since': 'Send the object only if it changed after this time; otherwise answer `304`.',
  'if-unmodified-since':
    'Do it only if the object has not changed since this time; otherwise answer `412 PreconditionFailed`.',
  'if-range': 'Send the range only if the object is still the same; otherwise send all of it.',
  location: 'The address of what was made, or the address to ask instead.',
  server: 'The software that answered: S3 calls itself AmazonS3.',
  connection: 'Whether the connection stays open for the next request.',
  'transfer-encoding': 'The body comes in chunks, because its length was not known when the answer began.',
  'user-agent': 'Which program sent the request, and its version.',
  accept: 'Which kinds of data the sender can read.',
  'accept-encoding': 'How the answer may be packed on its way.',
  'accept-language': 'Which languages the sender prefers.',
  authorization:
    'Proves who sent the request: the access key id, the headers that are signed, and the signature. The secret key itself is never sent.',
  origin: 'The website whose script sent the request. S3 compares it with the CORS rules of the bucket.',
  referer: 'The page from which the request was sent.',
  expect: 'Asks S3 to say “go on” before the body is sent, so that a refused upload costs nothing.',
  vary: 'Caches must keep a copy for each value of these request headers.',
  allow: 'The methods that this address takes.',
  'retry-after': 'How many seconds to wait before trying again.',
  'access-control-allow-origin': 'CORS: the websites whose scripts may read this answer.',
  'access-control-allow-methods': 'CORS: the methods that scripts of other websites may use.',
  'access-control-allow-headers': 'CORS: the request headers that scripts of other websites may send.',
  'access-control-allow-credentials': 'CORS: whether the browser may send cookies along.',
  'access-control-expose-headers': 'CORS: the headers of the answer that scripts of other websites may read.',
  'access-control-max-age': 'CORS: for how many seconds the browser may remember these rules.',
  'access-control-request-method': 'CORS: the browser asks beforehand whether this method will be allowed.',
  'access-control-request-headers':
    'CORS: the browser asks beforehand whether these headers will be allowed.',
};
