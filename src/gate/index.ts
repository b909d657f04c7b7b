export { awsAddress } from './aws-address.ts';
export { keysRefused, keysToDelete } from './deleted-keys.ts';
export { readFormPolicy } from './form-policy.ts';
export { verifyPresignable } from './presignable.ts';
export { type Touch, touchOf } from './touch.ts';
