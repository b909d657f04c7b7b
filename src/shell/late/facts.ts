/** What is said of the commands of the shell that are loaded when the first of them is called. */
export const lateFacts = {
  diff: {
    usage: 'diff [-u] [-q] [-s] [-i] [-b] [-w] FILE FILE',
    summary: 'shows which lines of two files are different (-u: with those around them, -q: only whether)',
  },
  nl: {
    usage: 'nl [-b a|t|n|pPATTERN] [-w WIDTH] [-s TEXT] [-v FIRST] [-i STEP] [-n ln|rn|rz] [FILE…]',
    summary: 'numbers lines that are not empty (-ba: all)',
  },
  column: {
    usage: 'column [-t] [-s SIGNS] [-o TEXT] [-c WIDTH] [-x] [FILE…]',
    summary: 'aligns columns (-t), as in column -t -s , table.csv',
  },
  paste: {
    usage: 'paste [-d SIGNS] [-s] [FILE…]',
    summary: 'puts lines of files side by side (-s: all lines on one, as in seq 3 | paste -sd +)',
  },
  md5sum: {
    usage: 'md5sum [FILE…]',
    summary:
      'prints the MD5 sum, which the ETag of most objects is, of files: the same bytes have the same sum',
  },
  sha256sum: {
    usage: 'sha256sum [FILE…]',
    summary: 'prints the SHA-256 sum of files: the same bytes have the same sum',
  },
  mapfile: {
    usage: 'mapfile [-t] [-d SIGN] [-n COUNT] [-s COUNT] [-O FIRST] [ARRAY]',
    summary:
      'puts the lines that it reads into an array (-t: without line feeds), as in mapfile -t all < list.txt',
  },
  readarray: { usage: 'readarray [-t] [ARRAY]', summary: 'is another name of mapfile' },
  getopts: {
    usage: 'getopts LETTERS NAME [WORD…]',
    summary:
      'reads the options of a program, as in while getopts "b:v" option; do case $option in … esac; done',
  },
  mktemp: {
    usage: 'mktemp [-d] [-u] [-p FOLDER] [NAME.XXXXXX]',
    summary: 'makes a file (-d: a folder) with a name that nothing has, and prints it',
  },
} as const;
