import type { Piece } from './piece.ts';

/** How many lines of running text a slide holds at its usual size. */
const capacity = 15;

/** The most lines of text above a program, and above one that the room votes on. */
const leadLines = 4;
const leadLinesOfVote = 2;

const big = new Set<Piece['kind']>(['live', 'picture', 'table', 'tabs', 'listing']);
const words = new Set<Piece['kind']>(['text', 'subheading']);

const sum = (pieces: readonly Piece[]) => pieces.reduce((lines, piece) => lines + piece.lines, 0);
const visible = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'loose');

/**
 * Distributes the pieces under one heading over slides, in their order. A program has a slide with the text right before it.
 * So has a picture, a table and the like, except that listings share a slide if they have room, as a request and its answer
 * do. Text that ends in a colon stays with what it leads to.
 */
export function pagesOf(pieces: readonly Piece[]): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  const close = (next: Piece[] = []) => {
    if (visible(page).length > 0) pages.push(page);
    // Invisible pieces go to the slide of the visible ones after them.
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

/** Removes the vote from a page, to be put beside the program that it is about. */
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

/** Removes the last text from a page, to be put before what follows; with `leading`, only text that ends in a colon. */
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

/** Moves a short text after a program above the program: otherwise it would be a slide with little on it. */
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
