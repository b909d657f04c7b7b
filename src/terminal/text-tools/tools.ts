/** A command that is taken from a library. */
interface Tool {
  readonly usage: string;
  readonly summary: string;
  /** Whether it looks at bytes, rather than at text. */
  readonly readsBytes?: true;
  /** What it is called with where it needs more than a file, for an example. */
  readonly example?: string;
}

/** The commands that come from a library, which is loaded when the first of them is called. */
export const textTools = {
  awk: {
    usage: 'awk [-F SIGN] [-v NAME=VALUE] PROGRAM [FILE…]',
    summary: "does something with the columns of lines, as in awk '{print $4}'",
    example: "awk '{print $1}'",
  },
  sed: {
    usage: 'sed [-n] [-E] [-i] [-e] PROGRAM [FILE…]',
    summary: "changes lines, as in sed 's/old/new/g' (-i: in the file itself)",
    example: "sed 's/a/b/'",
  },
  rev: { usage: 'rev [FILE…]', summary: 'turns each line around' },
  comm: { usage: 'comm [-123] FILE FILE', summary: 'compares two sorted files line by line' },
  join: {
    usage: 'join [-t SIGN] [-1 FIELD] [-2 FIELD] FILE FILE',
    summary: 'joins lines of two sorted files that have a field in common',
  },
  fold: { usage: 'fold [-w WIDTH] [-s] [FILE…]', summary: 'breaks long lines' },
  expand: { usage: 'expand [-t WIDTH] [FILE…]', summary: 'puts blanks in the place of tabs' },
  unexpand: { usage: 'unexpand [-a] [-t WIDTH] [FILE…]', summary: 'puts tabs in the place of blanks' },
  expr: { usage: 'expr VALUE SIGN VALUE', summary: 'calculates, as in expr 1 + 2' },
  strings: { usage: 'strings [-n COUNT] [FILE…]', summary: 'finds text among bytes', readsBytes: true },
  sha1sum: { usage: 'sha1sum [FILE…]', summary: 'prints SHA-1 checksums', readsBytes: true },
  tree: { usage: 'tree [-a] [-d] [-L DEPTH] [FOLDER…]', summary: 'draws folders with what is in them' },
  stat: {
    usage: 'stat [-c FORMAT] FILE…',
    summary: 'says what is known of files, as in stat -c %s notes.txt',
  },
  du: { usage: 'du [-a] [-h] [-s] [FILE…]', summary: 'says how much room files take' },
} as const satisfies Readonly<Record<string, Tool>>;

/** Their names. */
export type TextToolName = keyof typeof textTools;

/** What is said of one of them. */
export const toolOf = (name: TextToolName): Tool => textTools[name];
