/** The README of a downloaded project. */
export function readme(title: string): string {
  return `# ${title}

Made in the playground of Learn S3. It runs on Node 22.18 or later, which runs TypeScript by itself.

\`\`\`sh
npm install
\`\`\`

## On an S3 of your own machine

Nothing leaves your machine, and nothing costs money. In a checkout of Learn S3:

\`\`\`sh
npm run s3
\`\`\`

Then, here:

\`\`\`sh
npm run local
\`\`\`

The address and the keys stand in \`local.env\`. Keep the address a number, \`127.0.0.1\`: the SDK then puts the name of the
bucket into the path. If you have set \`AWS_PROFILE\`, unset it first: the SDK would take its keys.

## On AWS

You need an AWS account and a profile with keys for it (\`aws configure\`).

\`\`\`sh
AWS_PROFILE=my-profile npm start
\`\`\`

In PowerShell: \`$env:AWS_PROFILE = 'my-profile'; npm start\`.

- The name of a bucket is unique in the whole world. Change it in the code before you start.
- The region stands in the code: \`new S3Client({ region: 'us-east-1' })\`.
- Storage and requests cost a little. Delete what you no longer need.

## More

- \`npm run check\` looks for type errors.
- \`AWS_ENDPOINT_URL\` leads to any other service that speaks S3.
`;
}
