import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { baseName, folderOf } from '../paths.ts';
import { FileProblem } from '../shell-files.ts';
import { readOptions } from './options.ts';
import { whatIsThere } from './what-is-there.ts';

/** Does something with each path. What fails is said, and the rest still done. */
async function each(
  call: Call,
  paths: readonly string[],
  verb: string,
  work: (path: string) => Promise<unknown>,
) {
  if (paths.length === 0)
    throw new CommandProblem('missing operand', `help ${call.name} says what it takes.`);
  let status = 0;
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const hint = error.code === 'ENOENT' ? await whatIsThere(call, path) : undefined;
      status = call.fail(`cannot ${verb} '${path}': ${error.message}`, hint);
    }
  }
  return status;
}

/** Removes files. */
export const rm: ShellCommand = {
  usage: 'rm [-r] [-f] FILE…',
  summary: 'deletes files (-r: folders with all that is in them). There is no way back',
  run: async (call) => {
    const { flags, rest } = readOptions(call, { flags: 'rRfv', long: { recursive: 'r', force: 'f' } });
    const isRecursive = flags.has('r') || flags.has('R');
    if (rest.length === 0 && flags.has('f')) return 0;
    return each(call, rest, 'remove', async (path) => {
      const whole = call.state.resolve(path);
      const facts = await call.files.facts(whole);
      if (!facts && flags.has('f')) return;
      if (!facts?.isDirectory) {
        await call.files.remove(whole);
        return;
      }
      if (!isRecursive) throw new FileProblem('EISDIR', 'Is a directory');
      if (isWithin(call.state.folder, whole)) throw new FileProblem('EINVAL', 'The shell is in this folder');
      await call.files.removeAll(whole);
    });
  },
};

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

/** Makes folders. */
export const mkdir: ShellCommand = {
  usage: 'mkdir [-p] FOLDER…',
  summary: 'makes folders (-p: with those above it, and without an error if it is there)',
  run: (call) => {
    const { flags, rest } = readOptions(call, { flags: 'p', long: { parents: 'p' } });
    return each(call, rest, 'create directory', async (path) => {
      const whole = call.state.resolve(path);
      const facts = await call.files.facts(whole);
      if (facts && !(facts.isDirectory && flags.has('p'))) throw new FileProblem('EEXIST', 'File exists');
      if (!facts) await call.files.makeFolder(whole, flags.has('p'));
    });
  },
};

/** Removes folders that are empty. */
export const rmdir: ShellCommand = {
  usage: 'rmdir FOLDER…',
  summary: 'removes folders that are empty',
  run: (call) =>
    each(call, readOptions(call, {}).rest, 'remove', (path) =>
      call.files.removeFolder(call.state.resolve(path)),
    ),
};

/** Makes files that are empty. */
export const touch: ShellCommand = {
  usage: 'touch FILE…',
  summary: 'makes a file that is empty, or gives one that is there the time of now',
  run: (call) =>
    each(call, readOptions(call, {}).rest, 'touch', async (path) => {
      const whole = call.state.resolve(path);
      await call.files.write(
        whole,
        (await call.files.facts(whole)) ? await call.files.read(whole) : new Uint8Array(),
      );
    }),
};

/** Copies files. */
export const cp: ShellCommand = {
  usage: 'cp [-r] FILE… TARGET',
  summary: 'copies files (-r: folders, too). To S3 copies aws s3 cp',
  run: (call) => {
    const { flags, rest } = readOptions(call, { flags: 'rRa', long: { recursive: 'r' } });
    const isRecursive = flags.size > 0;
    return intoTarget(call, rest, 'copy', async (from, to) => {
      if (await call.files.isFolder(from)) {
        if (!isRecursive) throw new FileProblem('EISDIR', 'It is a directory: cp -r copies those');
        if (isWithin(to, from)) throw new FileProblem('EINVAL', 'A directory cannot be copied into itself');
        await copyFolder(call, from, to);
      } else await call.files.write(to, await call.files.read(from));
    });
  },
};

async function copyFolder({ files, signal }: Call, from: string, to: string): Promise<void> {
  if (!(await files.facts(to))) await files.makeFolder(to, true);
  for (const name of await files.list(from)) {
    signal.throwIfAborted();
    const [source, target] = [`${from}/${name}`, `${to}/${name}`];
    if (await files.isFolder(source)) await copyFolder({ files, signal } as Call, source, target);
    else await files.write(target, await files.read(source));
  }
}

/** Gives files another name or folder. */
export const mv: ShellCommand = {
  usage: 'mv FILE… TARGET',
  summary: 'gives a file another name, or puts files into a folder. In S3 moves aws s3 mv',
  run: (call) =>
    intoTarget(call, readOptions(call, { flags: 'f' }).rest, 'move', async (from, to) => {
      if (from === folderOf.home || isWithin(to, from))
        throw new FileProblem('EINVAL', 'A directory cannot be moved into itself');
      await call.files.rename(from, to);
    }),
};

async function intoTarget(
  call: Call,
  paths: readonly string[],
  verb: string,
  work: (from: string, to: string) => Promise<void>,
): Promise<number> {
  const sources = paths.slice(0, -1);
  const target = paths.at(-1);
  if (target === undefined || sources.length === 0)
    throw new CommandProblem('it takes a file and a target', `As in: ${call.name} profile.jpg copy.jpg`);
  const remote = paths.find((path) => path.startsWith('s3://'));
  if (remote !== undefined)
    throw new CommandProblem(
      `${remote} is in S3`,
      `The AWS CLI goes there: aws s3 ${call.name} ${call.args.join(' ')}`,
    );
  const whole = call.state.resolve(target);
  const isFolder = await call.files.isFolder(whole);
  if (!isFolder && sources.length > 1) throw new CommandProblem(`target '${target}' is not a directory`);
  return each(call, sources, verb, async (path) => {
    const from = call.state.resolve(path);
    if (!(await call.files.facts(from))) throw new FileProblem('ENOENT', 'No such file or directory');
    const to = isFolder ? `${whole}/${baseName(from)}` : whole;
    if (from === to) throw new FileProblem('EINVAL', 'Both are the same file');
    await work(from, to);
  });
}
