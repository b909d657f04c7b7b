import { CommandProblem, type ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { readOptions } from './options.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** Makes a file, or a folder, with a name that nothing has. */
export const mktemp: ShellCommand = {
  ...lateFacts.mktemp,
  run: async (call) => {
    const { flags, values, rest } = readOptions(call, {
      flags: 'dutq',
      values: 'p',
      long: { directory: 'd', 'dry-run': 'u', tmpdir: 'p', quiet: 'q' },
    });
    const { state, files, print } = call;
    const [template] = rest;
    const last = /X{3,}(?=[^/X]*$)/.exec(template ?? 'tmp.XXXXXXXXXX');
    if (!last)
      throw new CommandProblem(`too few X's in template '${template ?? ''}'`, 'As in: mktemp list.XXXXXX');
    const random = Array.from(last[0], () => letters.charAt(Math.floor(Math.random() * letters.length))).join(
      '',
    );
    const name = (template ?? 'tmp.XXXXXXXXXX').replace(last[0], () => random);
    // There is no /tmp here.
    const isPlain = template === undefined || flags.has('t');
    const folder = values.get('p') ?? (isPlain ? (state.variables.get('TMPDIR') ?? '/home/reader') : '');
    const path = folder === '' ? name : `${folder.replace(/\/$/, '')}/${name}`;
    const whole = state.resolve(path);
    if (!(await files.isFolder(state.resolve(`${path}/..`))))
      throw new CommandProblem(
        `failed to create ${flags.has('d') ? 'directory' : 'file'} via template '${template ?? name}': No such file or directory`,
        'There is no /tmp here: mktemp alone makes one among your files.',
      );
    if (flags.has('d') && !flags.has('u')) await files.makeFolder(whole, false);
    else if (!flags.has('u')) await files.write(whole, new Uint8Array());
    print(`${path}\n`);
    return 0;
  },
};
