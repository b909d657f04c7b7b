import { writeFile } from 'node:fs/promises';

const bucket = 'arn:aws:s3:::my-social-app-k3x9';
const policy = `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "${bucket}" },
    {
      "Effect": "Allow",
      "Action": ["s3:GetObject", "s3:PutObject"],
      "Resource": "${bucket}/users/*"
    }
  ]
}
`;
await writeFile('policy.json', policy);
console.log(policy);
