import type { Commands } from '../command.ts';

/** What others would have installed, and what does the same here. */
const instead: Readonly<Record<string, string>> = {
  dir: 'Use ls.',
  copy: 'Use cp.',
  move: 'Use mv.',
  del: 'Use rm.',
  cls: 'Use clear.',
  less: 'Use cat.',
  more: 'Use cat.',
  file: 'Use ls -l, or head -c 20.',
  yq: 'Use jq, with --output json of the AWS CLI.',
  egrep: 'Use grep -E.',
  fgrep: 'Use grep -F.',
  parallel: 'Use xargs.',
  od: 'Use head -c 20, or base64.',
  xxd: 'Use head -c 20, or base64.',
  hexdump: 'Use head -c 20, or base64.',
  gsed: 'Use sed.',
  s3: 'Use aws s3.',
  s3api: 'Use aws s3api.',
  s3cmd: 'Use aws s3.',
  wget: 'Use curl.',
  sudo: 'Use the command without sudo.',
  man: 'Use help, as in help ls or aws s3 cp help.',
  cmp: 'Use diff, or md5sum: files with the same bytes have the same sum.',
  openssl: 'Use md5sum and sha256sum.',
  md5: 'Use md5sum.',
  shasum: 'Use sha1sum or sha256sum.',
  node: 'Use the playground.',
  ln: 'Use cp.',
  logout: 'There is nothing to leave: close the page.',
  chmod: 'Files here have no permissions: sh script.sh runs a script.',
  chown: 'Files here have no owners.',
  alias: 'Use a variable: list="aws s3 ls"; $list.',
  time: 'The tab Requests says how long each request took.',
  watch: 'Use a loop: while true; do aws s3 ls; sleep 2; done. Ctrl+C ends it.',
  ...sayForAll(
    ['vi', 'vim', 'nano', 'emacs', 'code', 'notepad', 'ed'],
    'Use cat, and the Files tab to change a file.',
  ),
  ...sayForAll(['gawk', 'mawk', 'nawk'], 'Use awk.'),
  ...sayForAll(['python', 'python3', 'ipython'], 'Use a Python tab of a lesson.'),
  ...sayForAll(
    ['pip', 'pip3', 'npm', 'npx', 'apt', 'apt-get', 'brew', 'yum', 'conda', 'docker', 'git', 'terraform'],
    'Nothing can be installed here. help lists the commands that are here.',
  ),
  ...sayForAll(['ssh', 'scp', 'rsync', 'ping', 'nc', 'telnet', 'ftp', 'dig'], 'Only S3 can be reached here.'),
  ...sayForAll(
    ['tar', 'zip', 'unzip', 'gzip', 'gunzip'],
    'A program can: zlib in TypeScript, zipfile in Python.',
  ),
  ...sayForAll(['ps', 'top', 'kill', 'jobs', 'bg', 'fg', 'nohup'], 'Nothing runs but this. Ctrl+C ends it.'),
};

function sayForAll(names: readonly string[], what: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, what]));
}

/** What to say to a person who called for a command that is not here. */
export function notFound(name: string, commands: Commands): string {
  const other = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (other !== undefined) return other;
  if (name.startsWith('!')) return 'The arrow up brings back what you have written, and Ctrl+R searches it.';
  const near = [...commands.keys()].find((known) => known.length > 1 && distance(known, name) === 1);
  if (near !== undefined) return `Did you mean ${near}?`;
  return 'help lists the commands that are here.';
}

/** 1 where one letter is wrong, missing, too many, or two have changed places; 2 stands for anything more. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  const start = Array.from(one).findIndex((letter, index) => letter !== other[index]);
  const at = start === -1 ? one.length : start;
  const [rest, otherRest] = [one.slice(at), other.slice(at)];
  const isOneApart =
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.charAt(1) + rest.charAt(0) + rest.slice(2) === otherRest;
  return isOneApart ? 1 : 2;
}
