import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guessLanguage } from './guess-language.ts';

it.each([
  'import boto3\n',
  '# A program\nimport os, sys\n',
  'import boto3.session as session\n',
  'from botocore.exceptions import ClientError\n',
  'from names import (\n    one,\n)\n',
])('takes %j for Python', (code) => expect(guessLanguage(code)).toBe('py'));

it.each([
  `import { S3Client } from '@aws-sdk/client-s3';\n`,
  `import S3 from './s3.ts'\n`,
  `import * as S3 from "@aws-sdk/client-s3"\n`,
  `import './names.ts';\n`,
  `import type { Files }\n  from './files.ts';\n`,
  `console.log('hello');\n`,
  '',
])('takes %j for TypeScript', (code) => expect(guessLanguage(code)).toBe('ts'));

it('is right of every program of the course', () => {
  const wrong = globSync('content/**/*.{ts,py}').filter((path) => {
    const code = readFileSync(path, 'utf8');
    const isPython = path.endsWith('.py');
    return (isPython && !/^(?:import|from) /m.test(code)) || (guessLanguage(code) === 'py') === isPython
      ? false
      : true;
  });
  expect(wrong).toEqual([]);
});
