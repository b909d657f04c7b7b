/** XML with one element a line, indented by its depth. Text that is not XML stays more or less as it is. */
export function formatXml(text: string): string {
  const pieces = text.match(/<[^>]*>|[^<]+/g) ?? [];
  const lines: string[] = [];
  let depth = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const next = pieces[at + 1] ?? '';
    const indent = '  '.repeat(depth);
    if (piece.trim() === '') continue;
    if (!piece.startsWith('<')) lines.push(indent + piece.trim());
    else if (piece.startsWith('</')) {
      depth = Math.max(depth - 1, 0);
      lines.push('  '.repeat(depth) + piece);
    } else if (/^<[?!]|\/>$/.test(piece)) lines.push(indent + piece);
    else if (closes(piece, next)) {
      lines.push(indent + piece + next);
      at += 1;
    } else if (!next.startsWith('<') && closes(piece, pieces[at + 2] ?? '')) {
      // Text that is alone in its element stays on the element's line, with all its spaces.
      lines.push(indent + piece + next + (pieces[at + 2] ?? ''));
      at += 2;
    } else {
      lines.push(indent + piece);
      depth += 1;
    }
  }
  return lines.join('\n');
}

function closes(open: string, piece: string): boolean {
  const name = /^<([^\s/>]+)/.exec(open)?.[1];
  return name !== undefined && piece === `</${name}>`;
}
