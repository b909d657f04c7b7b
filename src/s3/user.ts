/** Somebody who may sign requests: an access key with its secret, and the account that it belongs to. */
export interface User {
  accessKeyId: string;
  secretAccessKey: string;
  /** The canonical user id, as in `Owner` elements and grants. */
  id: string;
  displayName: string;
  email: string;
  /** The account's 12-digit number, as in ARNs; if it is absent, one is derived from the id. */
  accountId?: string;
  /** The token that temporary credentials require besides the signature. */
  sessionToken?: string;
  /** Until when temporary credentials are valid, such as `2026-01-31T12:00:00Z`. */
  expires?: string;
}

/** The user in AWS's documentation. Anybody may sign as this user here. */
export const exampleUser: User = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  id: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
  displayName: 'example',
  email: 'example@example.com',
  accountId: '111122223333',
};

/** The number of a user's account. */
export function accountIdOf({ accountId, id }: Pick<User, 'accountId' | 'id'>): string {
  if (accountId !== undefined) return accountId;
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 1e12;
  return String(sum).padStart(12, '0');
}

/** The ARN of a user. */
export function userArn(user: User): string {
  return `arn:aws:iam::${accountIdOf(user)}:user/${user.displayName}`;
}
