export { awsAddress } from './aws-address.ts';
export { type Consequence, consequencesOf, opening } from './consequences.ts';
export { type NamedVersion, refusedIn } from './deletions.ts';
export { readFormPolicy } from './form-policy.ts';
export { notUnderstood } from './not-understood.ts';
export { verifyPresignable } from './presignable.ts';
export { writeQuery } from './query.ts';
export { mostBodyBytes, readBody, readingOfForm, type WholeReading } from './read-body.ts';
export { type Reading, readRequest, type Intent, writeSource } from './read-request.ts';
