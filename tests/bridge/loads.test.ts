import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** A program that imports a module of this repository, and prints every file of `src/` that was loaded with it. */
const program = (path: string) => `
  import { registerHooks } from 'node:module';
  const loaded = new Set();
  registerHooks({
    load: (url, context, next) => {
      const [, file] = /\\/(src\\/.*)$/.exec(url) ?? [];
      if (file && !url.includes('/node_modules/')) loaded.add(file);
      return next(url, context);
    },
  });
  await import(${JSON.stringify(path)});
  console.log(JSON.stringify([...loaded]));
`;

async function loadedBy(path: string): Promise<readonly string[]> {
  const node = promisify(execFile);
  const { stdout } = await node(process.execPath, ['--input-type=module', '--eval', program(path)]);
  return JSON.parse(stdout) as string[];
}

describe('the program that holds real keys', () => {
  it('loads its own files, the gate and the protocol, and nothing of the engine', async () => {
    const loaded = await loadedBy('./src/server/bridge/start.ts');
    const rooms = new Set(loaded.map((file) => file.split('/')[1]));
    expect([...rooms].sort()).toEqual(['gate', 'protocol', 'server']);
    expect(loaded).toContain('src/gate/read-request.ts');
    expect(loaded.length).toBeLessThan(90);
  });
});
