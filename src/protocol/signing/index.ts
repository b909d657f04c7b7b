export { type FormTerms, signForm, writeFormPolicy } from './sign-form.ts';
export { addressParts, s3Signer, signHeaders, signRequest } from './sign-request.ts';
export {
  recompute,
  type Recomputed,
  sameSignature,
  type Scope,
  scopeText,
  type Signable,
  SignerSha256,
  signingKey,
} from './signature.ts';
export type { TextHashes } from './text-hashes.ts';
