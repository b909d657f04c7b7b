import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { init, parse } from 'es-module-lexer';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFileFolder, memoryStore, type StoredFile } from '#sandbox';
import { bytesOfText, createCommands, decode, Shell, ShellFiles, textOf } from '#shell';
import { bundleTextTools } from '../build/bundle-text-tools.ts';
import { makeTextTools, type TextToolModule } from './make-text-tools.ts';
import { textTools } from './tools.ts';

const compileJq = async () => new WebAssembly.Module(readFileSync('node_modules/jq-wasm/dist/build/jq.wasm'));

let loaded: TextToolModule;
let code: string;
let sources: readonly string[];
let globals: readonly string[];

beforeAll(async () => {
  ({ code, sources } = await bundleTextTools(process.cwd()));
  const file = join(mkdtempSync(join(tmpdir(), 'text-tools-')), 'library.mjs');
  writeFileSync(file, code);
  globals = Object.getOwnPropertyNames(globalThis);
  loaded = (await import(pathToFileURL(file).href)) as TextToolModule;
});

function createShell(load = async () => loaded) {
  const stored = new Map<string, StoredFile>();
  const folder = createFileFolder(memoryStore(stored));
  const shell = new Shell(new ShellFiles(folder), createCommands(makeTextTools(load, compileJq)), {
    LANG: 'C',
  });
  const run = async (text: string) => {
    const printed = { out: '', error: '' };
    const hints: string[] = [];
    const { status } = await shell.run(text, {
      stdout: (bytes) => (printed.out += decode(bytes)),
      stderr: (bytes) => (printed.error += decode(bytes)),
      hint: (hint) => hints.push(hint),
      signal: new AbortController().signal,
    });
    return { ...printed, status, hints };
  };
  return { run, stored };
}

/** What `aws s3 ls` prints. */
const listing =
  'printf "2026-11-30 20:00:00       1200 a.jpg\\n2026-11-30 20:00:01         34 b c.txt\\n                           PRE users/\\n" > ls;';

/** Programs that are run by bash, too, with the tools of this machine: the first words are those that it needs. */
const programs: readonly (readonly [tools: string, program: string])[] = [
  [
    'awk',
    `${listing} awk '{print $4}' ls; awk '$3 > 100 {print $3, $4}' ls; awk '{sum += $3} END {print sum}' ls`,
  ],
  ['awk', `${listing} cat ls | awk '/PRE/ {print $2; next} {n++} END {print n, NR}'; awk 'NR == 2' ls`],
  ['awk', 'printf "a,b,c\\n1,2,3\\n" | awk -F, -v OFS=";" \'{print $3, $1; $2 = "x"; print}\''],
  ['awk', `printf "b 2\\na 1\\nb 3\\n" | awk '{ t[$1] += $2 } END { for (k in t) print k, t[k] }' | sort`],
  [
    'awk',
    `awk 'BEGIN { printf "%5.2f|%-4s|%03d|%x\\n", 3.14159, "ab", 7, 255; print substr("hello", 2, 3), length("abc"), index("abc", "c"), toupper("x") }'`,
  ],
  [
    'awk',
    `echo "a-b-c" | awk '{ n = split($0, p, "-"); for (i = n; i > 0; i--) printf "%s ", p[i]; print ""; gsub(/-/, "+"); print; if (match($0, /b/)) print RSTART }'`,
  ],
  [
    'awk',
    `printf "1\\n2\\n" > f; awk '{ print > ("out" $1) }' f; cat out1 out2; awk 'FNR == 1 { print FILENAME }' f f; awk '{print $NF}' none 2> /dev/null || echo failed; awk 'BEGIN { exit 3 }'; echo $?`,
  ],
  ['awk xargs', `${listing} awk '{print $4}' ls | xargs -I{} echo "s3://b/{}"`],
  [
    'sed',
    `printf "one\\ntwo\\nthree\\n" > f; sed 's/o/0/g' f; sed -n '2p' f; sed -n '/t/p' f; sed '1d;$d' f; sed 2q f; sed -n '/one/,/two/p' f; sed '/two/!d' f`,
  ],
  [
    'sed',
    `echo "users/101/me.jpg" | sed -E 's#users/([0-9]+)/(.*)#\\2 of \\1#'; echo abc | sed 's/\\(b\\)/[\\1]/; s/a/&&/'; echo abc | sed -e 's/a/x/' -e 's/c/y/'; echo Abc | sed 's/a/x/I'; echo aaa | sed 's/a/b/2'`,
  ],
  [
    'sed',
    `printf "one\\ntwo\\n" > f; sed -i 's/one/1/' f; cat f; sed -i.bak 's/two/2/' f; cat f f.bak; sed 's/x/y/' none 2> /dev/null || echo failed; printf "a\\nb\\n" | sed 'i\\
new'; printf "a\\nb\\n" | sed 'a after'; printf "a\\nb\\n" | sed 'N;s/\\n/+/'; echo abc | sed 'y/abc/xyz/'; printf "  a  \\n" | sed 's/^ *//; s/ *$//'; printf "a" | sed 's/a/b/'`,
  ],
  [
    'jq',
    `printf '{"Buckets":[{"Name":"a","Size":3},{"Name":"b","Size":5}]}' > f; jq . f; jq -r '.Buckets[].Name' f; jq -c '.Buckets | map(.Size) | add' f; jq '.Buckets | length' f; jq -r '.Buckets[] | select(.Size > 3) | "\\(.Name) \\(.Size)"' f; jq -r '.Buckets[] | [.Name, .Size] | @tsv' f; jq '.none' f; jq -n '{a: 1}'; jq -e .none f; echo $?; jq -c 'keys, (.Buckets | sort_by(-.Size) | .[0])' f; jq --arg n b -c '.Buckets[] | select(.Name == $n)' f; echo '[1,"é"]' | jq -c .`,
  ],
  [
    'tac rev nl',
    'printf "one\\ntwo\\n\\nthree\\n" > f; tac f; rev f; nl -ba f; grep . f | nl; tac < f | rev',
  ],
  [
    'paste comm join',
    'printf "a\\nb\\nc\\n" > f; printf "b\\nc\\nd\\n" > g; paste f g; paste -d , f g; paste -s f; paste -sd + f; comm f g; comm -12 f g; comm -23 f g; printf "a 1\\nb 2\\n" > h; printf "b x\\n" > i; join h i; seq 6 | paste - - -',
  ],
  [
    'column fold expand unexpand',
    'printf "a bbb c\\naaaa b cc\\n" | column -t; printf "a,b\\nccc,d\\n" | column -t -s ,; echo "abcdefghij" | fold -w 4; printf "a\\tb\\n" | expand; printf "a\\tb\\n" | expand -t 4; printf "        a\\n" | unexpand',
  ],
  ['expr', 'expr 1 + 2; expr 7 / 2; expr 3 \\* 4; expr 0; echo $?; expr length hello'],
  ['sha1sum strings', 'echo /9hhgArDCg== | base64 -d > f; sha1sum f; printf hello | sha1sum; strings -n 1 f'],
  ['stat', 'printf hello > f; stat -c %s f; stat -c "%n %s" f'],
  // What the library has otherwise.
  [
    'awk',
    `printf "one a\\ntwo b c\\n" > f; printf '{ print "f", $1 }\\n' > p; awk -f p f; awk '{ print v, $1 }' v=5 OFS=- f; awk 'length > 6' f; awk '{ print length, "length" }' f; awk 'BEGIN { print "e" > "/dev/stderr"; print "o" > "/dev/stdout" }'; awk -v ORS='"\\n' '{ print $1 }' f`,
  ],
  [
    'sed',
    `printf "one\\ntwo\\n" > f; sed '/two/c\\changed' f; sed --expression='s/o/0/' -n -e p f; sed '1a\\text' f; sed -e 's/\\.x/y/' -e 's/[/]x/y/' f; sed -ne '/o/{s/o/0/;p}' f`,
  ],
  [
    'jq',
    `printf '[{"k":"b","n":1},{"k":"ab","n":2},{"k":"B","n":null},{"k":"b","n":4}]' > f; jq -c 'group_by(.k) | map(length)' f; jq -c 'unique_by((.k)) | map(.k)' f; jq -c '[.[].k] | unique, sort, min' f; jq -r '.[] | [.k, .n, "a\\"b"] | @csv' f; jq -n '"\\u00e9"'; jq -c 'sort_by(.k, .n)' f; jq -c '{unique: 1}' f; jq -c '.[0] | .n = 5, .k |= . + "!"' f`,
  ],
  // Letters of many bytes, and bytes that are no letters.
  [
    'sed awk',
    'printf "é漢😀a\\n" > f; sed "s/a/ä/" f; awk "{ print \\$0 \\"ü\\" }" f; sed "s/a/b/" < f | base64',
  ],
  [
    'sed awk tac rev paste',
    'echo /9hhgArDCg== | base64 -d > f; sed "s/a/b/" f | base64; awk "{ print }" < f | base64; sed -i s/a/c/ f; base64 f; tac f | base64; paste -s f | base64',
  ],
];

const isThere = (tool: string) =>
  ['bash', ...tool.split(' ')].every((name) =>
    (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))),
  );

describe('the tools do as those of a computer do', () => {
  for (const [tools, program] of programs)
    it.skipIf(!isThere(tools))(program, async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'text-tools-'));
      const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' };
      const wanted = spawnSync('bash', ['-c', program], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
      expect((await createShell().run(program)).out).toBe(wanted.stdout.toString());
    });
});

/** The lines of a file beside this one. */
const linesIn = (name: string) =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n');

it.skipIf(!isThere('awk sed grep sort uniq cut paste column nl tac rev expand fold jq'))(
  'lines that a learner may type print what they print on a computer',
  async () => {
    const lines = linesIn('everyday-lines.sh');
    const setUp = linesIn('everyday-files.sh').join('\n');
    const cwd = mkdtempSync(join(tmpdir(), 'text-tools-'));
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' };
    // Each begins with the files as they were.
    const program = lines
      .map((line) => `cd ~; rm -rf *; ${setUp.replaceAll('\n', '; ')}\n${line}\necho "--- $?"`)
      .join('\n');
    const wholeFor = (home: string) => program.replaceAll('cd ~', `cd ${home}`);
    // Too long for an argument.
    const script = join(mkdtempSync(join(tmpdir(), 'text-tools-')), 'lines.sh');
    writeFileSync(
      script,
      `sort() { LC_ALL=C command sort "$@"; }
${wholeFor(cwd)}`,
    );
    const real = spawnSync('bash', [script], { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
    const answers = (out: string) => out.split(/--- (\d+)\n/);
    const wanted = answers(real.stdout.toString());
    const told = answers((await createShell().run(wholeFor('/home/reader'))).out);
    const at = (all: readonly string[], index: number) => `${all[index * 2]}(${all[index * 2 + 1]})`;
    expect(wanted).toHaveLength(lines.length * 2 + 1);
    expect(
      lines.flatMap((line, index) => {
        const [ours, theirs] = [at(told, index), at(wanted, index)];
        return ours === theirs ? [] : [{ line, ours, theirs }];
      }),
    ).toEqual([]);
  },
);

describe('what awk has of its own on some computers', () => {
  it.each([
    [
      'awk \'BEGIN { print 2 ^ 53, 5242880 * 1000; printf "%d\\n", 5368709120 }\'',
      '9007199254740992 5242880000\n5368709120\n',
    ],
    ['awk \'BEGIN { print "10" < "9", x == 0, length(a), int(-3.9) }\'', '1 1 0 -3\n'],
  ])('%s', async (program, out) => {
    expect((await createShell().run(program)).out).toBe(out);
  });

  it.each([
    ["awk 'BEGIN { IGNORECASE = 1 } /a/' f", 'awk: IGNORECASE is not here\n'],
    ["awk 'BEGIN { n = asort(x) }'", 'awk: function asort is not here\n'],
    ["awk 'BEGIN { getline; print }' f", 'awk: getline is not here in BEGIN\n'],
  ])('is refused: %s', async (program, error) => {
    const { run } = createShell();
    await run('echo a > f');
    expect((await run(program)).error).toBe(error);
  });
});

describe('what a person is told', () => {
  it.each([
    ["awk '{print $1}'", 'awk: nothing to read\n', /as in awk '\{print \$1\}' notes\.txt/, 1],
    [
      `echo a | sed 's/\\(a\\)\\1/b/'`,
      'sed: what a group has found cannot be looked for again here\n',
      /^$/,
      1,
    ],
    [`echo a | sed 's/a/\\U&/'`, 'sed: \\U, \\L, \\u and \\l are not here\n', /toupper/, 1],
    [`awk -v RS=';' 1 f`, 'awk: RS is not here: a record is a line\n', /tr ';'/, 2],
    [`awk 'BEGIN { "date" | getline x }'`, 'awk: other commands cannot be called from here\n', /a pipe/, 2],
    ['expr abc : a', 'expr: patterns are not here\n', /=~/, 2],
    ['sed nonsense f', 'sed: invalid command: o\n', /^$/, 1],
  ])('%s', async (program, error, hint, status) => {
    const { run } = createShell();
    await run('echo hello > f');
    const end = await run(program);
    expect([end.error, end.status]).toEqual([error, status]);
    expect(end.hints.join('\n')).toMatch(hint);
  });

  it('where the library cannot be loaded', async () => {
    const { run } = createShell(async () => Promise.reject(new TypeError('Failed to fetch')));
    const { error, hints, status } = await run('echo a | awk 1');
    expect([error, hints, status]).toEqual([
      'awk: could not be loaded\n',
      ['Look whether there is a network, and try it again.'],
      1,
    ]);
  });
});

it('awk goes on for as long as it has something to do', async () => {
  const { out } = await createShell().run("awk 'BEGIN { while (i < 1500000) i++; print i }'");
  expect(out).toBe('1500000\n');
});

describe('the library', () => {
  it('is loaded when one of its commands is called', async () => {
    let count = 0;
    const { run } = createShell(async () => {
      count += 1;
      return loaded;
    });
    await run('help awk; which sed; echo a | tr a b');
    expect(count).toBe(0);
    await run('echo a | sed s/a/b/');
    expect(count).toBe(1);
  });

  it('has every command, and leaves the page as it was', async () => {
    expect(Object.keys(loaded.default).sort()).toEqual(Object.keys(textTools).sort());
    const before = [globalThis.setTimeout, globalThis.Function, Object.prototype.constructor];
    await createShell().run("echo 1 | awk '{print $1 + 1}' | sed s/2/3/ | jq .");
    expect([globalThis.setTimeout, globalThis.Function, Object.prototype.constructor]).toEqual(before);
    expect(Object.getOwnPropertyNames(globalThis)).toEqual(globals);
  });

  it('is bundled without Node, Python, SQLite and code that is made of text', async () => {
    expect(/new Function\(|[^.\w"']eval\((?!\))/.exec(code)?.[0]).toBeUndefined();
    await init();
    expect(parse(code)[0].filter(({ type }) => type !== 'import-meta')).toEqual([]);
    const packages = new Set(sources.map((path) => /node_modules[\\/]([^\\/]+)/.exec(path)?.[1]));
    expect([...packages].sort()).toEqual(['@noble', 'jq-wasm', 'just-bash', 're2js']);
  });
});

it('gives bytes that are no text back as they were', () => {
  const bytes = Uint8Array.from({ length: 1024 }, (_, index) => (index * 7 + (index >> 3)) & 0xff);
  expect(bytesOfText(textOf(bytes))).toEqual(bytes);
  const letters = new TextEncoder().encode('\ufeffé漢😀\u07ff\uffff');
  expect(textOf(letters)).toBe('\ufeffé漢😀\u07ff\uffff');
  expect(bytesOfText(textOf(letters))).toEqual(letters);
});
