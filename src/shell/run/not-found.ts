import type { Commands } from '../command.ts';

/** What others would have installed, and what does the same here. */
const instead: Readonly<Record<string, string>> = {
  dir: 'ls',
  type: 'cat',
  copy: 'cp',
  move: 'mv',
  del: 'rm',
  cls: 'clear',
  vi: 'cat, and the Files tab to change a file',
  vim: 'cat, and the Files tab to change a file',
  nano: 'cat, and the Files tab to change a file',
  less: 'cat',
  more: 'cat',
  s3: 'aws s3',
  s3api: 'aws s3api',
  wget: 'curl',
  sudo: 'the command without sudo',
  man: 'help, as in help ls or aws s3 cp help',
  jq: '--query of the AWS CLI, as in aws s3api list-buckets --query "Buckets[].Name"',
  sed: 'cut and grep',
  awk: 'cut and grep',
  find: 'ls and grep',
  python: 'a Python tab of a lesson',
  node: 'the playground',
};

/** What to say to a person who called for a command that is not here. */
export function notFound(name: string, commands: Commands): string {
  const other = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (other !== undefined) return `Use ${other}.`;
  const near = [...commands.keys()].find((known) => distance(known, name) === 1);
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
