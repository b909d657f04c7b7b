import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore, type StoredFile } from '#sandbox';
import { createCommands, decode, encode, isIncomplete, Shell, ShellFiles } from './index.ts';
import { lateCommands } from './late/index.ts';

function createShell() {
  const stored = new Map<string, StoredFile>();
  const folder = createFileFolder(memoryStore(stored));
  const shell = new Shell(new ShellFiles(folder), createCommands(lateCommands), { LANG: 'C' });
  const run = async (text: string, signal = new AbortController().signal) => {
    const [printed, hints] = [{ out: '', error: '' }, [] as string[]];
    const { status } = await shell.run(text, {
      stdout: (bytes) => (printed.out += decode(bytes)),
      stderr: (bytes) => (printed.error += decode(bytes)),
      hint: (hint) => hints.push(hint),
      signal,
    });
    return { ...printed, status, hints };
  };
  return { shell, run, stored };
}

/** Programs that are run by bash, too. Together they use all that this shell has of the language. */
const programs = [
  String.raw`echo one 'two  three' "four  five" six\ seven`,
  'echo a; echo b && echo c || echo d; false || echo e; false && echo f; ! false && echo g',
  'name=sea; echo $name ${name}side "$name" \'$name\' "\\$name" "a\\b"',
  'echo [$nothing] ["$nothing"] "" end; x="a  b"; echo $x "$x"',
  'echo ${nothing:-default} ${nothing-other} ${set:=now} $set ${set:+yes} ${nothing:+no} ${#set}',
  'f=photos/2026/sea.tar.gz; echo ${f##*/} ${f#*/} ${f%.*} ${f%%.*}',
  'echo $(echo inner $(echo deeper)) `echo old` "$(printf "a\\nb\\n\\n")"',
  'x=7; echo $((x + 1)) $(( (2 + 3) * 4 % 7 )) $((10 / 3)) $((1 < 2 && 3 == 3)) $((-x)) $(($(echo 5) + 1))',
  'printf "%s has %d photos\\n" ann 3 bob 14; printf "%5s|%-5s|%05d\\n" a b 42; printf %s no-end; printf "100%%\\n"',
  'printf "one\\ntwo\\nthree\\n" > f; cat < f; wc -l < f; head -n 1 f; tail -n 1 f; head -c 5 f; tail -c 4 f; tail -n +2 f',
  'echo one > f; echo two >> f; cat f; cat f > g; cat g f',
  'cat << END\nhello $HOME_OF_NOBODY "quoted" $(echo inside) $((1+1))\nEND\necho after',
  "cat << 'END'\nhello $nothing $(echo x)\nEND",
  'cat <<- END | grep b\n\ta\n\tb\n\tEND\necho done',
  'cat <<< "one line"',
  'for f in a "b c" d; do echo "<$f>"; done',
  'for n in 1 2 3\ndo\n  # a comment\n  echo $n # another\ndone | sort -r',
  'i=0; while [ $i -lt 3 ]; do i=$((i + 1)); echo $i; done; until [ $i -eq 0 ]; do i=$((i - 1)); done; echo $i',
  'if [ -f nothing ]; then echo yes; elif [ 1 = 1 ]; then echo else-if; else echo no; fi; if false; then :; fi; echo $?',
  'touch a.jpg b.jpg c.png; echo *.jpg ?.png [ab].jpg *.gif "*.jpg" \\*.jpg; ls *.jpg',
  'mkdir -p x/y; touch x/y/1 x/y/2 x/3; echo x/*/* */3; ls x; rm -r x; ls x 2> /dev/null; echo $?',
  'mkdir d; cd d; echo hi > f; cd ..; cat d/f; cp d/f g; mv g h; cat h; cp -r d e; cat e/f; rmdir e 2> /dev/null || echo no',
  'echo b > f; echo a >> f; sort f; sort -r f; printf "10\\n9\\n9\\n" | sort -n | uniq -c | sed_is_missing 2> /dev/null; echo $?',
  'printf "a,b,c\\n1,2,3\\n" | cut -d , -f 1,3; printf "x\\ny\\n" | grep -v x; echo aXb | grep -io x; grep -c o <<< foo',
  '(cd /; x=1; exit 3); echo $? $x; { echo in; echo group; } > f; cat f',
  'false; echo $?; true; echo $?; a=$(false); echo $?; (exit 4) || echo failed $?',
  'echo to-error >&2; { echo out; echo err >&2; } 2>&1 | sort; { echo out; echo err >&2; } > f 2>&1; cat f; echo both &> f; cat f',
  'for p in / // "" a a/ a/b /a /a/ a//b //a ./a a/../b .txt; do basename "$p"; basename "$p" .txt; dirname "$p"; done',
  'basename a/b.txt .txt; basename -s .jpg x/1.jpg y/2.jpg .jpg; basename -a a/b c/; dirname a/b /c d; basename --suffix=.gz f.gz',
  'echo one |\n  cat; echo a \\\n  b; true &&\n  echo c',
  'A=1 env | grep ^A=; export B=2; env | grep ^B=; unset B; env | grep ^B=; echo $?; C=3; env | grep ^C=; echo $?',
  'echo a b | { read x y; echo "$y $x"; }; printf "1\\n2\\n" | tee copy | wc -l; cat copy; seq 2 4',
  'head -c 12 /dev/zero | split --bytes 5 --numeric-suffixes=1 --suffix-length=1 - part-; wc -c part-*; head -c 3 /dev/zero | wc -c',
  'echo \'a"b\' "c\'d" "" \'\'x ""; echo a#b # c\necho \\#; echo \'multi\nline\'',
  '[ a = b ] || [ -z "" ] && echo yes; [ -d . ] && [ ! -e no ] && echo here; test 2 -gt 1 && echo more',
  'echo {a,b}{1,2} x{1..3}y {03..1} {c..a} {a} {a,{b,c}}d "{a,b}" {a,b\\,c} {1..9..4}; x={a,b}; echo $x {$x,$x}',
  'echo hello world | tr a-z A-Z; echo "a  b" | tr -s " "; echo hello | tr -d l; printf "a b\\n" | tr " " "\\n"; echo a1b2 | tr -cd "0-9\\n"; echo abc | tr "[:lower:]" "[:upper:]"',
  'mkdir -p d/e; touch d/a.jpg d/e/b.jpg d/e/c.txt; find d -name "*.jpg" | sort; find d -type d | sort; find . -maxdepth 1 -type f; find none; echo $?; touch "d/it\'s b"; find d -type f -name "i*" -print0 | xargs -0 -n 1 echo',
  'printf "\\377a\\303\\251\\0" | base64; printf "%b" "\\xff" | base64; echo -e "\\xe9 \\xc3\\xa9" | base64; printf "%s\\n" é😀',
  "printf %s $'\\xff\\377a' | base64; printf %s $'\\xc3\\xa9\\303\\251\\u0041' | base64; seq 3 20 | grep -n -A 1 -B 1 '[05]'; printf '2 b\\n1 b\\n2 a\\n' | sort -k 2 -k 1n",
  'printf hello > f; md5sum f; sha256sum < f; base64 f; base64 f | base64 -d; head -c 100 /dev/zero | base64; head -c 100 /dev/zero | base64 -w 0',
  'set -e; false || true; if false; then :; fi; ! true; echo on; false; echo never',
  'set -euo pipefail; x=1; echo $x; (false) || echo failed; false | true; echo never',
  'set -u; echo ${nothing:-given}; echo $nothing; echo never',
  "echo 'echo \"$0 $1 $# $@\"; x=2; exit 3' > s.sh; sh s.sh a b; echo $? $x; bash -c 'echo $1' name one; echo 'x=5' > v; . ./v; echo $x; bash none.sh; echo $?",
  'for n in 1 2 3 4; do [ $n = 2 ] && continue; [ $n = 4 ] && break; echo $n; done; for a in x y; do for b in 1 2; do echo $a$b; break 2; done; done; while true; do break; done; echo $?',
  'echo "for f in \\"\\$@\\"; do echo \\"<\\$f>\\"; done; echo \\$#" > s.sh; bash s.sh "a b" "" c; bash s.sh; echo "$@" end',
  'set -e; bash -c "false; echo on"; bash -ec "false; echo never" || echo failed; echo here; false; echo never',
  'echo $((2 ** 10)) $((2*3**2)); x=1; echo ${x:?not set}; (echo ${nothing:?is not set}; echo never); echo $?',
  'printf "a b\\n\\n c  d \\nlast" > f; while read line; do echo "[$line]"; done < f; while IFS= read -r line; do echo "<$line>"; done < f; cat f | while read a rest; do echo "$rest,$a"; done | head -n 2',
  'printf "\u{1f600},b]-c^d\\n" > f; IFS=, read a b < f; echo "$a|$b"; IFS="^]-" read a b c d < f; echo "$a|$b|$c|$d"',
  'printf "1,2,3\\n4,5,6\\n" > f; while IFS=, read -r a b; do echo "$b $a"; done < f; { read x; cat; } < f; { read x; read y; echo "$y"; } < f; read z < f; echo $z; read z < f; echo $z',
  'printf "one\\ntwo\\nthree\\n" > f; printf "one\\n2\\nthree\\nfour" > g; diff f g; echo $?; diff -u f g | tail -n +3; diff -q f g; diff f f; echo $?; diff -s f f; diff f none 2> /dev/null; echo $?; diff g f; seq 40 | grep -v 7 > s; seq 41 > t; diff s t; diff -u s t | tail -n +3; diff -u t s | tail -n +3; cat t | diff -U 1 s - | tail -n +3; printf "a  b\\nC\\n" > v; printf "a b\\nc\\n" > w; diff -bi v w && echo same; printf "" > e; diff e f; diff f e; diff -u e f | tail -n +3; printf "A\\nB\\nC\\nA\\nB\\nB\\nA\\n" > x; printf "C\\nB\\nA\\nB\\nA\\nC\\n" > y; diff x y | wc -l',
  'command -v nothing_such; echo $?; command -v echo',
  'x="a  b"; [[ $x == "a  b" ]] && echo same; [[ -z $nothing && -n $x ]] && echo both; [[ ! -e none ]] || echo never; [[ photo.jpg == *.jpg ]] && echo pattern; [[ photo.jpg == "*.jpg" ]] || echo quoted; p="*.jpg"; [[ a.jpg = $p && a.jpg != "$p" ]] && echo by-variable',
  '[[ 10 -gt 9 && ( 1 -eq 2 || b > a ) ]] && echo yes; [[ a < b ]]; echo $?; n=3; [[ n -eq 3 && 2+1 -ge $n ]] && echo counted; [[ "" ]] || echo empty; [[ x ]] && echo x; [[ -d . && ! -f . ]] &&\n echo folder',
  'k=users/101/me.jpg; if [[ $k =~ ^users/([0-9]+)/(.*)\\.(jpg|png)$ ]]; then echo ${BASH_REMATCH[1]} ${BASH_REMATCH[2]} "${BASH_REMATCH[0]}" $BASH_REMATCH; fi; [[ abc =~ "a.c" ]]; echo $?; r="^a.c$"; [[ abc =~ $r ]]; echo $?; [[ ab1 =~ [[:digit:]] ]] && echo digit; [[ "a b" =~ (a b) ]] && echo blank',
  'echo one > f; sleep 0.05; echo > g; [[ g -nt f && f -ot g ]] && echo newer; [[ -s f ]] && echo has; while [[ $i != xx ]]; do i=x$i; done; echo $i; [[ a == b ]] > h; echo $?; set -e; [[ a == b ]]; echo never',
  'printf "a b\\nc\\n" | xargs; printf "a b\\nc\\n" | xargs -n 1 echo "<"; printf "a b\\n c  d\\n\\n" | xargs -I{} echo "[{}]" {}.txt; printf "x\\n" | xargs -I % sh -c "echo in %"; echo a b c | xargs -n2 echo; printf "a\\0b c\\0" | xargs -0 -n 1 echo; printf "1 2\\n3 \\n4\\n5\\n" | xargs -L 1 echo l',
  'printf \'"a  b" c\\\\ d e\\n\' | xargs -n 1 echo; printf "" | xargs echo none; printf "" | xargs -r echo never; printf "a,b" | xargs -d , -n 1 echo; printf "a b\\nc\'d\\n" | xargs -d "\\n" -n 1 echo; echo a | xargs -t echo 2>&1; echo a b | xargs -n 1 false; echo $?; echo a | xargs none-such 2> /dev/null; echo $?; echo 1 2 | xargs -n1 sh -c "exit 255" 2> /dev/null; echo $?; touch a.txt b.txt; ls *.txt | xargs -I{} cp {} {}.bak; ls | xargs rm; ls; echo "a" | xargs --max-args 1 --verbose echo x 2>&1; echo "it\'s" | xargs echo 2> /dev/null; echo $?',
  'echo \'{"Key": "$x"}\' Parts[].{A:B} {a} }; echo a=b; x=1 y=2; echo $x$y',
];

describe.skipIf(!existsSync('/bin/bash'))('the shell does as bash does', () => {
  it.each(programs)('%s', async (program) => {
    const cwd = mkdtempSync(join(tmpdir(), 'shell-'));
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
    const wanted = spawnSync('/bin/bash', ['-c', program], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).stdout.toString();
    const { run } = createShell();
    // Where standard output goes decides how wide wc writes its numbers.
    const spaces = (text: string) => text.replace(/^ +(?=\d)/gm, '').replace(/(?<=\d) +/g, ' ');
    expect(spaces((await run(program)).out)).toBe(spaces(wanted));
  });
});

describe('errors', () => {
  it.each<[string, string | RegExp, RegExp, number]>([
    ['cat nope.txt', 'cat: nope.txt: No such file or directory\n', /The files here are: Notes.txt/, 1],
    ['cat notes.txt', 'cat: notes.txt: No such file or directory\n', /capital and small letters/, 1],
    ['cat < nope.txt', 'sh: nope.txt: No such file or directory\n', /^$/, 1],
    ['aws2', 'aws2: command not found\n', /help lists/, 127],
    ['find . -size 1', "find: unknown predicate '-size'\n", /help find/, 1],
    ['./nope.sh', './nope.sh: No such file or directory\n', /^$/, 127],
    ['bash', 'bash: Nobody can type into it here\n', /sh -c/, 2],
    ['pip install boto3', 'pip: command not found\n', /Nothing can be installed here/, 127],
    ['ps', 'ps: command not found\n', /Nothing runs but this/, 127],
    ['!ls', '!ls: command not found\n', /arrow up/, 127],
    ['which nope', 'which: no nope here\n', /help lists/, 1],
    ['sl', 'sl: command not found\n', /Did you mean ls\?/, 127],
    ['ls -z', "ls: invalid option -- 'z'\n", /help ls/, 2],
    [
      'cp Notes.txt s3://my-photos/',
      'cp: s3://my-photos/ is in S3\n',
      /aws s3 cp Notes.txt s3:\/\/my-photos\//,
      1,
    ],
    ['ls s3://my-photos', "ls: cannot access 's3://my-photos': No such file or directory\n", /aws s3 ls/, 2],
    ['cat', 'cat: nothing to read\n', /Nobody can type/, 1],
    ['cd Notes.txt', 'cd: Notes.txt: Not a directory\n', /cat Notes.txt/, 1],
    ['echo $((1 / 0))', 'sh: division by 0\n', /^$/, 1],
    ['echo a > folder', 'sh: folder: Is a directory\n', /^$/, 1],
    ['rm folder', "rm: cannot remove 'folder': Is a directory\n", /^$/, 1],
    ['echo )', "sh: syntax error near unexpected token `)'\n", /^$/, 2],
    [
      'sleep 5 &',
      'sh: syntax error: & (running in the background) is not here; without it, commands run one after the other\n',
      /^$/,
      2,
    ],
    ['[[ -q a ]]', '[[: -q: there is no such condition\n', /help test/, 2],
    ['[[ a = b', 'sh: syntax error: unexpected end of file\n', /^$/, 2],
    ['[[ a b ]]', "sh: syntax error near unexpected token `b'\n", /^$/, 2],
    ['[[ ]]', "sh: syntax error near unexpected token `]]'\n", /^$/, 2],
    ['xargs echo', 'xargs: nothing to read\n', /Nobody can type/, 1],
    ['diff Notes.txt', 'diff: two files are needed\n', /diff old.txt/, 2],
    ['ls | xargs -q', "xargs: invalid option -- 'q'\n", /help xargs/, 2],
    [
      'select x in a; do :; done',
      'sh: syntax error: select is not here, for nobody can type into a program; use for, or case "$1" in\n',
      /^$/,
      2,
    ],
    [
      'coproc cat',
      'sh: syntax error: coproc (running in the background) is not here; use a pipe, or a file between two commands\n',
      /^$/,
      2,
    ],
    [
      'diff <(ls) f',
      'sh: syntax error: here, <( ) stands only behind <, as in done < <(command); use files\n',
      /^$/,
      2,
    ],
    ['ls 3> f', 'sh: syntax error: 3>: only 0, 1 and 2 can be redirected here; use files\n', /^$/, 2],
    ['ls 2>&-', 'sh: syntax error: 2>&- is not here; use < and >, and /dev/null for nothing\n', /^$/, 2],
    ['echo ${x@P}', 'sh: syntax error: ${x@P}: bad substitution\n', /^$/, 2],
    ['case a b in', "sh: syntax error near unexpected token `b'\n", /^$/, 2],
    ['f() echo', "sh: syntax error near unexpected token `echo'\n", /^$/, 2],
    ['a;;', "sh: syntax error near unexpected token `;;'\n", /^$/, 2],
    ['exec > f', /exec: only a program in a file/, /Put the commands into braces/, 1],
    ['declare -n x=y', 'declare: -n: is not here\n', /\$\{!name\}/, 2],
    ['shopt -s extglob', 'shopt: extglob: is not here\n', /a\|b\)/, 1],
    ['shopt -s globstar', 'shopt: globstar: is not here\n', /find/, 1],
    ['trap ls DEBUG', 'trap: DEBUG: is not here\n', /EXIT and ERR/, 1],
    ['read -u 3 x', 'read: -u: only standard input is read here\n', /pipe/, 2],
    ['read -p "Sure? " x', 'read: nothing to read\n', /echo sea/, 1],
    ['return', "return: can only `return' from a function or sourced script\n", /exit/, 2],
    ['break', "break: only meaningful in a `for', `while', or `until' loop\n", /^$/, 0],
    ['f() { f; }; f', 'sh: f: maximum function nesting level exceeded (1000)\n', /^$/, 1],
    ['readonly r=1; r=2; echo never', 'sh: r: readonly variable\n', /^$/, 1],
    ['printf "%(%F)T"', 'printf: %(…)T: is not here\n', /date/, 1],
    ['mktemp /tmp/x.XXXX', /No such file or directory\n$/, /There is no \/tmp/, 1],
    ['true\nfor x in a; done', "sh: line 2: syntax error near unexpected token `done'\n", /^$/, 2],
  ])('%s', async (program, error, hint, status) => {
    const { run } = createShell();
    await run('echo hello > Notes.txt; mkdir folder');
    const end = await run(program);
    if (typeof error === 'string') expect(end.error).toBe(error);
    else expect(end.error).toMatch(error);
    expect(end.hints.join('\n')).toMatch(hint);
    expect(end.status).toBe(status);
  });

  it('reach a file, and the hint the person', async () => {
    const { run } = createShell();
    const { error, hints } = await run('sl 2> errors; cat errors');
    expect([error, hints]).toEqual(['', ['Did you mean ls?']]);
    for (const program of ['sl 2> /dev/null', 'cat nope > /dev/null 2>&1', 'cat nope &> /dev/null'])
      expect((await run(program)).hints, program).toEqual([]);
  });
});

describe('what is typed', () => {
  it.each([
    "echo 'a",
    'echo "a',
    'echo a |',
    'a &&',
    'for x in a; do',
    'if true; then echo a',
    'cat << END\na',
    'echo $(',
    'echo \\',
    '{ echo a',
    '(echo a',
    '[[ a',
    '[[ a == b &&',
    ...[
      'case x in',
      'case x in a) echo',
      'case x in a) echo;;',
      'f() {',
      'f()',
      'function f',
      'f() ( echo',
      'a=(',
      'a=(b',
    ],
    ...[
      '((x = 1',
      'for ((i=0;',
      'for ((;;))',
      'echo $((1 +',
      'echo ${x',
      'echo ${x:-a',
      'a[1',
      'a &&\n',
      'f() { case x in',
    ],
  ])('goes on in the next line after %s', (text) => expect(isIncomplete(text)).toBe(true));

  it.each([
    'f() { echo; }',
    'case x in esac',
    'a=(b)',
    '((1))',
    '((1) ; (2))',
    'a[1]=b',
    'echo a',
    'echo )',
    'for x in a; do echo $x; done',
    'cat << END\na\nEND',
    '',
    'echo \\\\',
  ])('ends with %s', (text) => expect(isIncomplete(text)).toBe(false));
});

it('keeps what was defined for the next line, and runs what was asked for at the end', async () => {
  const { run } = createShell();
  await run('f() { echo "f $1"; }; a=(1 2); declare -A m=([k]=v); readonly r=1; set -- x y');
  await run('trap "echo bye" EXIT');
  expect((await run('f 1; echo ${a[1]} ${m[k]} $2; r=2; echo never')).out).toBe('f 1\n2 v y\n');
  expect(await run('f 2; exit 3')).toMatchObject({ out: 'f 2\nbye\n', status: 3 });
});

describe('Ctrl+C', () => {
  it.each(['while true; do :; done', 'sleep 1000', 'for x in $(seq 1 100000); do echo $x; done > f'])(
    'ends %s',
    async (program) => {
      const { run } = createShell();
      const controller = new AbortController();
      setTimeout(() => controller.abort());
      expect((await run(program, controller.signal)).status).toBe(130);
    },
  );
});

it('keeps bytes that are no text as they are', async () => {
  const { run, stored } = createShell();
  const picture = new Uint8Array([0xff, 0xd8, 0, 0x0a, 0x80]);
  stored.set('picture.jpg', { bytes: picture, modified: 0 });
  await run('cat picture.jpg > copy.jpg; head -c 2 picture.jpg > start.jpg');
  expect(stored.get('copy.jpg')?.bytes).toEqual(picture);
  expect(stored.get('start.jpg')?.bytes).toEqual(picture.slice(0, 2));
});

it('gives a command what it was told to give', async () => {
  const seen: unknown[] = [];
  const { shell } = createShell();
  const aws = {
    usage: 'aws',
    summary: 'the AWS CLI',
    run: (call: { args: readonly string[]; stdin: Uint8Array | undefined }) => {
      seen.push(call.args, call.stdin && decode(call.stdin));
      return 0;
    },
  };
  const own = new Shell(shell.files, createCommands({ aws }));
  const program = String.raw`printf %s body | aws s3 cp - "s3://b/a b" \
    --metadata 'a=1,b=2' --query "Contents[].{Key: Key}"`;
  await own.run(program, {
    stdout: () => 0,
    stderr: () => 0,
    hint: () => 0,
    signal: new AbortController().signal,
  });
  expect(seen).toEqual([
    ['s3', 'cp', '-', 's3://b/a b', '--metadata', 'a=1,b=2', '--query', 'Contents[].{Key: Key}'],
    'body',
  ]);
  expect(encode('é').length).toBe(2);
});
