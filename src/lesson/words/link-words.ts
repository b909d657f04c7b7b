import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { spellingsOf, type Word } from './glossary.ts';

/** Elements that get no links inside: links, controls, headings, code, and whatever is not running text. */
const closed = new Set([
  ...[
    'a',
    'button',
    'code',
    'kbd',
    'pre',
    'summary',
    'label',
    'svg',
    'script',
    'style',
    'template',
    'noscript',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th'],
]);

/** A word where it stands in the page's HTML. */
interface Use {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
  readonly isEmphasised: boolean;
}

/**
 * Links the words of the glossary in a rendered lesson, each once: where the lesson emphasises it as new, else where it comes
 * first. Adds its sentence, for readers who do not want to leave the page. Everything else stays exactly as it is.
 *
 * @param glossary The address of the glossary page.
 */
export function linkWords(html: string, words: readonly Word[], glossary: string): string {
  if (words.length === 0) return html;
  const bySpelling = new Map(
    words.flatMap((word) => spellingsOf(word).map((spelling) => [spelling, word] as const)),
  );
  // The longest first, so that “access key” is not linked as “key”.
  const spellings = [...bySpelling.keys()].sort((one, other) => other.length - one.length).map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${spellings.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');
  const uses: Use[] = [];
  const read = (node: Nodes, isEmphasised: boolean) => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {};
      const text = html.slice(start?.offset, end?.offset);
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const word = bySpelling.get(found.toLowerCase().replaceAll(/\s+/g, ' '));
        const at = (start?.offset ?? 0) + index;
        if (word) uses.push({ word, start: at, end: at + found.length, isEmphasised });
      }
    } else if ('children' in node && !isClosed(node)) {
      const isEm = node.type === 'element' && node.tagName === 'em';
      for (const child of node.children) read(child, isEmphasised || isEm);
    }
  };
  read(fromHtml(html, { fragment: true }), false);
  return words
    .flatMap((word) => useOf(word, uses) ?? [])
    .sort((one, other) => other.start - one.start)
    .reduce(
      (result, use) => result.slice(0, use.start) + linkOf(use, html, glossary) + result.slice(use.end),
      html,
    );
}

function useOf(word: Word, uses: readonly Use[]): Use | undefined {
  const own = uses.filter((use) => use.word === word);
  return own.find(({ isEmphasised }) => isEmphasised) ?? (word.common ? undefined : own[0]);
}

function isClosed(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  // Components have texts of their own, and a picture or an exercise is not the place to learn a word.
  return (
    closed.has(node.tagName) ||
    node.tagName.includes('-') ||
    String(node.properties.className).includes('not-content')
  );
}

function linkOf({ word: { slug, sentence }, start, end }: Use, html: string, glossary: string): string {
  const note = `word-${slug}`;
  return (
    `<a class="word" href="${glossary}#${slug}" aria-describedby="${note}">${html.slice(start, end)}</a>` +
    `<span id="${note}" hidden data-pagefind-ignore>${escape(sentence)}</span>`
  );
}

/** A pattern for a spelling, whose spaces may be line breaks in the source. */
const patternOf = (spelling: string) =>
  spelling.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
