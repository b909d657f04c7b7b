import type { Piece } from './piece.ts';

/** Lines of running text that a slide holds at its usual size. */
const capacity = 15;

/** Lines up to which a text may stand above a program; above one that a room votes on. */
const leadLines = 4;
const leadLinesOfVote = 2;

const big = new Set<Piece['kind']>(['live', 'picture', 'table', 'tabs', 'listing']);
const words = new Set<Piece['kind']>(['text', 'subheading']);

const sum = (pieces: readonly Piece[]) => pieces.reduce((lines, piece) => lines + piece.lines, 0);
const visible = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'loose');

/**
 * Shares the things under one heading out over slides, in their order. A program has a slide with what is said right before
 * it; so has a picture, a table and the like, except that listings stand beside each other where both have room, as a
 * request and its answer do. What ends in a colon stays with what it leads to.
 */
export function pagesOf(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  const close = (next: Piece[] = []) => {
    if (visible(page).length > 0) pages.push(page);
    // What is not seen goes along with what is.
    else next.unshift(...page);
    page = next;
  };
  for (const piece of pieces) {
    if (piece.kind === 'live') {
      const vote = takeVote(page);
      const lead = takeLead(page, vote.length > 0 ? leadLinesOfVote : leadLines);
      close([...lead, ...vote, piece]);
      close();
    } else if (piece.kind === 'vote' || piece.kind === 'loose') {
      page.push(piece);
    } else if (!hasRoom(page, piece)) {
      close([...takeLead(page, leadLines, true), piece]);
    } else {
      page.push(piece);
    }
  }
  close();
  if (page.length > 0) pages.push([...(pages.pop() ?? []), ...page]);
  return joinAfterwords(pages);
}

/** Takes the vote off a page, to stand beside the program that it is about. */
function takeVote(page: Piece[]): Piece[] {
  const at = page.findLastIndex(({ kind }) => kind === 'vote');
  return at < 0 ? [] : page.splice(at);
}

function hasRoom(page: readonly Piece[], piece: Piece): boolean {
  if (sum(page) + piece.lines > capacity) return false;
  if (!big.has(piece.kind)) return true;
  const bigOnes = page.filter(({ kind }) => big.has(kind));
  return bigOnes.every(({ kind }) => kind === 'listing' && piece.kind === 'listing');
}

/** Takes the last words off a page, to stand before what follows; `leading` for only those that end in a colon. */
function takeLead(page: Piece[], most: number, leading = false): Piece[] {
  const lead: Piece[] = [];
  for (;;) {
    const last = page.at(-1);
    if (!last || !(words.has(last.kind) || last.kind === 'loose') || sum(lead) + last.lines > most) break;
    if (leading && lead.length === 0 && !last.leads) break;
    lead.unshift(last);
    page.pop();
    if (leading && last.kind === 'text') break;
  }
  return lead;
}

/** A few words behind a program would be a slide with little on it: they stand above the program. */
function joinAfterwords(pages: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  for (const page of pages) {
    const before = joined.at(-1);
    const isShort = page.every(({ kind }) => kind === 'text' || kind === 'loose') && sum(page) <= 2;
    if (
      before &&
      isShort &&
      before.some(({ kind }) => kind === 'live') &&
      sum(before) - 16 + sum(page) <= leadLines
    )
      before.splice(-1, 0, ...page);
    else joined.push(page);
  }
  return joined;
}
