/** The code of the two blocks on the page. They declare the same name, as two modules may. */
export const codes: Readonly<Record<'one' | 'two', string>> = {
  one: `import { readFile } from 'node:fs/promises';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const result = await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/101/profile.jpg',
    Body: await readFile('profile.jpg'),
  }),
);
console.log('stored', result.ETag);
`,
  two: `const result = 1;
console.log('two', result); // a comment, and a template: \${result}
const text = \`\${result} and more\`;
console.log(text);`,
};
