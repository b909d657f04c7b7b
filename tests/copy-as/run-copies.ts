import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyAs, type Copy, type CopyForm } from '../../src/workbench/copy-as/index.ts';
import type { Case } from './case.ts';
import { serve, type Endpoint } from './endpoints.ts';
import type { Tools } from '../warm-aws/warm-aws.ts';
import { paste } from './paste.ts';

/** The result of running a copy. */
export interface Result {
  readonly copy: Copy;
  readonly endpoint: Endpoint;
  /** What the copy printed, and the contents of the files that it made. */
  readonly output: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

// In the repository, so that programs find the SDK.
const root = join(import.meta.dirname, '../../.generated/copy-as');

/** Copies every case in one form, and runs the copies, each against an endpoint of its own. */
export async function runCopies(form: CopyForm, cases: readonly Case[], tools?: Tools): Promise<Result[]> {
  await mkdir(root, { recursive: true });
  const folder = await mkdtemp(join(root, `${form}-`));
  const prepared = await Promise.all(
    cases.map(async (item, index) => {
      const endpoint = await serve(item);
      const copy = copyAs(item.source, form, 'local');
      const text = copy.text.replaceAll('localhost:9000', `localhost:${endpoint.port}`);
      return { folder: join(folder, String(index)), endpoint, copy: { ...copy, text } };
    }),
  );
  try {
    const language = form === 'boto3' ? 'python' : form === 'typescript' ? 'typescript' : 'shell';
    await paste(language, prepared, tools);
    return await Promise.all(
      prepared.map(async ({ endpoint, copy, folder: own }) => {
        const names = await readdir(own);
        const files = await Promise.all(
          names.map(async (name) => [name, await readFile(join(own, name))] as const),
        );
        const output = files.find(([name]) => name === 'output')?.[1].toString() ?? '';
        return { copy, endpoint, output, files: new Map(files) };
      }),
    );
  } finally {
    await Promise.all(prepared.map(({ endpoint }) => endpoint.close()));
    await rm(folder, { recursive: true, force: true });
  }
}
