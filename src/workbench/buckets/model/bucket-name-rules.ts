/** One of S3's rules for the names of buckets. */
interface Rule {
  readonly says: string;
  readonly isKept: (name: string) => boolean;
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const rules: readonly Rule[] = [
  { says: 'It has 3 to 63 characters.', isKept: ({ length }) => length >= 3 && length <= 63 },
  {
    says: 'It has lower-case letters, digits, hyphens and dots only.',
    isKept: (name) => /^[a-z0-9.-]*$/.test(name),
  },
  {
    says: 'It begins and ends with a letter or a digit.',
    isKept: (name) => /^[a-z0-9]/i.test(name) && /[a-z0-9]$/i.test(name),
  },
  { says: 'A dot stands between letters or digits.', isKept: (name) => !/\.[.-]|-\./.test(name) },
  { says: 'It does not look like an IP address.', isKept: (name) => !/^\d+\.\d+\.\d+\.\d+$/.test(name) },
  {
    says: 'It does not begin with “xn--”, “sthree-” or “amzn-s3-demo-”, which S3 keeps for itself.',
    isKept: (name) => !/^(?:xn--|sthree-|amzn-s3-demo-)/.test(name),
  },
  {
    says: 'It does not end with “-s3alias”, “--ol-s3”, “.mrap”, “--x-s3” or “--table-s3”, which S3 keeps for itself.',
    isKept: (name) => !/(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name),
  },
];

/** The rules that a bucket name breaks; empty for a valid name. */
export function brokenRules(name: string): readonly string[] {
  return rules.filter(({ isKept }) => !isKept(name)).map(({ says }) => says);
}
