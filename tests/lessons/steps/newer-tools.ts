import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Tools } from '../../warm-aws/warm-aws.ts';

const run = promisify(execFile);

/** Prints the path of a Python whose boto3 knows conditional writes, or nothing. */
const probe = `
import sys, boto3
model = boto3.client('s3', region_name='us-east-1').meta.service_model
print(sys.executable if 'IfMatch' in model.operation_model('PutObject').input_shape.members else '')
`;

/** boto3 and the AWS CLI as readers have them, where they are first in the path; Debian's are older. */
export async function newerTools(): Promise<Tools> {
  const python = await run('python3', ['-c', probe]).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );
  if (python === '') return {};
  const aws = join(dirname(python), 'aws');
  return existsSync(aws) ? { python, aws } : { python };
}
