import { type Files, filesProblem } from './files.ts';
import { guessLanguage } from './guess-language.ts';
import { entryNames, type Language } from './languages.ts';
import { damaged, LinkError, tooLarge } from './link-error.ts';

/** What the playground should open, as the part of its address after `#` says. */
export type Place =
  /** The reader's own code, in a language. */
  | { readonly kind: 'own'; readonly language?: Language }
  /** An example in one of its languages: `tags`, `tags.py`. */
  | { readonly kind: 'example'; readonly slug: string }
  /** A block of a lesson, by its id. */
  | { readonly kind: 'lesson'; readonly block: string }
  /** A program that the address itself carries. */
  | { readonly kind: 'link'; readonly files: Files };

/** The most characters that the part after `#` may have. */
const longest = 500_000;

/** Reads the part of an address after `#`. Throws `LinkError`. */
export async function readPlace(hash: string): Promise<Place> {
  const [, kind = '', value = ''] = /^#?([a-z0-9]+)=([^]*)$/.exec(hash) ?? [];
  if (hash.length > longest)
    throw new LinkError('The link is too long to be read: it holds more than a program.');
  const version = /^v(\d+)$/.exec(kind)?.[1];
  if (version === '1') {
    const { unpack } = await import('./share-format.ts');
    return { kind: 'link', files: unpack(value) };
  }
  if (version !== undefined) {
    throw new LinkError(
      'The link was made by a newer version of this site. Reload the page to get that version; if this stays, ask for the project as a file.',
    );
  }
  if (kind === 'code' || kind === 'py') {
    const code = decode(value);
    const files = [{ name: entryNames[kind === 'py' ? kind : guessLanguage(code)], code }];
    const problem = filesProblem(files);
    if (problem?.kind === 'limit') throw tooLarge(problem.says);
    return { kind: 'link', files };
  }
  if (kind === 'example') return { kind: 'example', slug: decode(value) };
  if (kind === 'language' && (value === 'ts' || value === 'py')) return { kind: 'own', language: value };
  if (kind === 'lesson') return { kind: 'lesson', block: decode(value) };
  return { kind: 'own' };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw damaged();
  }
}
