import { localEnv } from './local-env.ts';
import type { Project } from './project-zip.ts';

/** The texts of a project for Python, by their names: the program, what it needs, and how to run it. */
export function pythonTexts({ title, files, versions }: Project): Readonly<Record<string, string>> {
  return {
    'requirements.txt': `boto3==${versions.boto3}\n`,
    // What the SDK for JavaScript calls AWS_REGION, boto3 calls by an older name.
    'local.env': localEnv.replace('AWS_REGION=', 'AWS_DEFAULT_REGION='),
    'README.md': readme(title),
    ...Object.fromEntries(files.map(({ name, code }) => [name, code])),
  };
}

const readme = (title: string) => `# ${title}

Made in the playground of Learn S3. It runs on Python 3.10 or later.

\`\`\`sh
python3 -m venv .venv
.venv/bin/pip install -r requirements.txt
\`\`\`

On Windows: \`py -m venv .venv\`, then \`.venv\\Scripts\\pip install -r requirements.txt\`. Below, write \`.venv\\Scripts\\python\` in place
of \`.venv/bin/python\`.

## On an S3 of your own machine

Nothing leaves your machine, and nothing costs money. In a checkout of Learn S3:

\`\`\`sh
npm run s3
\`\`\`

Then, here:

\`\`\`sh
env $(cat local.env) .venv/bin/python main.py
\`\`\`

In PowerShell:

\`\`\`powershell
Get-Content local.env | ForEach-Object { $name, $value = $_ -split '=', 2; Set-Item "env:$name" $value }
.venv\\Scripts\\python main.py
\`\`\`

The address and the keys stand in \`local.env\`. Keep the address a number, \`127.0.0.1\`: boto3 then puts the name of the bucket
into the path.

## On AWS

You need an AWS account and a profile with keys for it (\`aws configure\`).

\`\`\`sh
AWS_PROFILE=my-profile .venv/bin/python main.py
\`\`\`

In PowerShell: \`$env:AWS_PROFILE = 'my-profile'; .venv\\Scripts\\python main.py\`.

- The name of a bucket is unique in the whole world. Change it in the code before you start.
- The region: \`AWS_DEFAULT_REGION=us-east-1\`, or that of the profile. A bucket in another region than \`us-east-1\` is made with a
  \`CreateBucketConfiguration\`.
- Storage and requests cost a little. Delete what you no longer need.

\`AWS_ENDPOINT_URL\` leads to any other service that speaks S3.
`;
