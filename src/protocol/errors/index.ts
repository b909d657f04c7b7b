export { type ErrorCode, errorCodes } from './error-codes.ts';
export { invalidArgument, S3Error } from './s3-error.ts';
