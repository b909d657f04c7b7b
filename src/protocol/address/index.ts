export { isBucketName, verifyBucketName } from './bucket-name.ts';
export { type CopySource, copySourceIn } from './copy-source.ts';
export { localEndpoint, localPort } from './local-endpoint.ts';
export { type Address, isGlobalAddress, parseAddress, parseAnyAddress } from './parse-address.ts';
export { parseQuery, type Query } from './query.ts';
export { type RequestUrl, requestUrl } from './request-url.ts';
export { isStsAddress } from './sts-address.ts';
export { verifyNoStep } from './step.ts';
export { type Endpoint, writeAddress } from './write-address.ts';
