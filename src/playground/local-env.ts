import { localPort } from '#protocol/address';

/** For a run on this machine: the address and the keys that `npm run s3` prints and accepts. */
export const localEnv = `AWS_ENDPOINT_URL=http://127.0.0.1:${localPort}
AWS_REGION=us-east-1
AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
`;
