export { type CanonicalRequest, canonicalRequest, type Signable } from './canonical-request.ts';
export { type FormPolicy, signForm, writeFormPolicy } from './sign-form.ts';
export { presign, signHeaders, signRequest } from './sign.ts';
export {
  algorithm,
  sameSignature,
  type Scope,
  scopeText,
  signatureOf,
  signingKey,
  signingTime,
  type SigningSteps,
} from './signature.ts';
export { portableTextHashes, type TextHashes } from './text-hashes.ts';
