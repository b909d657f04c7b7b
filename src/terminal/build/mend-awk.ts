import { type Mend, mendCode } from './mend-code.ts';

const mends: readonly Mend[] = [
  [
    'Numbers in texts have six digits, or all where they are whole.',
    'function L(e){return typeof e=="string"?e:(Number.isInteger(e),String(e))}',
    'function L(e){return typeof e=="string"?e:numberText(e)}',
  ],
  [
    'The same, in another of its files.',
    'function v(e){return typeof e=="string"?e:(Number.isInteger(e),String(e))}',
    'function v(e){return typeof e=="string"?e:numberText(e)}',
  ],
  [
    'print has whole numbers with all their digits, however large they are.',
    'Number.isInteger(o)&&Math.abs(o)<Number.MAX_SAFE_INTEGER?r.push(String(o))',
    'Number.isInteger(o)?r.push(numberText(o))',
  ],
  [
    'printf pads with zeros, writes exponents with two digits, and reads the number that a text begins with.',
    'case"d":case"i":{',
    'case"d":case"i":case"u":case"o":case"x":case"X":case"f":case"F":case"e":case"E":case"g":case"G":' +
      '{c(formatNumber(W,f,k,C,y??0)),A===void 0&&r++;break}case"no such sign":{',
  ],
  [
    'int cuts the fraction off.',
    'Math.floor(F(await n.evalExpr(e[0])))}async function ht',
    'Math.trunc(F(await n.evalExpr(e[0])))}async function ht',
  ],
  [
    'A slash in a text of sub, gsub and match is a slash.',
    'return n.startsWith("/")&&n.endsWith("/")&&(n=n.slice(1,-1)),n}',
    'return n}',
  ],
  [
    'split leaves out blanks at both ends, takes a separator of several signs for an expression, and makes nothing of nothing.',
    'o=k===" "?O("\\\\s+"):k}}else t.FS===" "&&(o=O("\\\\s+"));',
    'o=k===" "?k:k.length>1?O(k):k}}if(o===" "){r=r.trim();o=O("\\\\s+")}' +
      'else if(typeof o=="string"&&o.length>1)o=O(o);',
  ],
  [
    'The same.',
    'u=typeof o=="string"?r.split(o,c+1):o.split(r,c+1);',
    'u=r===""?[]:typeof o=="string"?r.split(o,c+1):o.split(r,c+1);',
  ],
  [
    'A field separator of one sign is that sign.',
    'else try{e.fieldSep=O(t)}',
    'else if(t.length===1&&t!=="\\\\")e.fieldSep=O(t.replace(/[.*+?^${}()|[\\]]/,"\\\\$&"));else try{e.fieldSep=O(t)}',
  ],
  ['A record is made anew where NF is set to what it is.', 'if(r<e.NF)e.fields=', 'if(r<=e.NF)e.fields='],
  [
    'print takes its arguments in parentheses.',
    'let r=[];for(let a of t){let o=await S(e,"print argument evaluation"',
    'let r=[];for(let a of t.length===1&&t[0].type==="tuple"?t[0].elements:t){let o=await S(e,"print argument evaluation"',
  ],
  [
    'What is a text is compared as one, and a variable without a value as 0 with a number.',
    'if(vt(n))return It(r,s,n);',
    'if(vt(n))return It(isUnset(t.left,r)&&typeof s=="number"?0:r,isUnset(t.right,s)&&typeof r=="number"?0:s,n,isText(t.left)||isText(t.right));',
  ],
  [
    'The same.',
    'function It(e,t,n){let r=me(e),s=me(t);',
    'function isText(e){return e.type==="string"||e.type==="binary"&&e.operator===" "||e.type==="call"&&/^(substr|tolower|toupper|sprintf)$/.test(e.name)}' +
      'function isUnset(e,t){return t===""&&(e.type==="variable"||e.type==="array_access")}' +
      'function It(e,t,n,q){let r=!q&&me(e),s=!q&&me(t);',
  ],
  [
    'length counts what an array has.',
    'return e.length===0?t.line.length:',
    'if(e[0]?.type==="variable"){let r=t.arrays[t.arrayAliases.get(e[0].name)??e[0].name];if(r)return Object.keys(r).length}return e.length===0?t.line.length:',
  ],
  [
    'An element of an array is there once it was read.',
    'return e.arrays[r]?.[n]??""}function ye(',
    'let s=e.arrays[r]?.[n];if(s!==void 0)return s;ye(e,t,n,"");return""}function ye(',
  ],
  [
    'getline of the input in BEGIN says that it is not here.',
    'if(!e.lines||e.lineIndex===void 0)return-1;',
    'if(!e.lines||e.lineIndex===void 0)throw new Error("getline is not here in BEGIN");',
  ],
  [
    'A function that is not there is no empty text.',
    'return s?bt(e,s,n):""}',
    'if(!s)throw new Error(`function ${t} is not here`);return bt(e,s,n)}',
  ],
];

/** Whether a file of the library is that of `awk`. */
export const isAwk = (code: string): boolean => code.includes('"awk string"');

/**
 * The library's `awk`, as the real ones are: `src/terminal/text-tools/text-tools.test.ts` compares.
 *
 * @param numbers The path of the module with what it needs of numbers.
 */
export function mendAwkCode(code: string, numbers: string): string {
  const whole = mendCode(code, mends, 'The awk of just-bash');
  return `import { formatNumber, numberText } from ${JSON.stringify(numbers)};\n${whole}`;
}
