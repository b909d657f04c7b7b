/** Turns the HTML of a doc comment, as AWS writes it, into Markdown. */
export function markdownOfHtml(html: string): string {
  let depth = 0;
  return inline(html.replace(/\s+/g, ' '))
    .replace(
      / *<(\/?)(ul|ol|li|p|dt|note|important|h\d|br|pre)\b[^>]*> */g,
      (_, end: string, tag: string) => {
        if (tag === 'ul' || tag === 'ol') {
          depth += end ? -1 : 1;
          return '\n\n';
        }
        return end ? (closing[tag] ?? '') : opening(tag, depth);
      },
    )
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/^((?: {2})*- |\*\*(?:Note|Important):\*\* )\s+/gm, '$1')
    .replace(/\n(?:[ \t]*\n)+(?=(?: {2})*- )/g, '\n')
    .replace(/^(\*\*(?:Note|Important):\*\* ?)(?=- )/gm, '$1\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .trim();
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const closing: Record<string, string> = {
  p: '\n\n',
  dt: '**\n\n',
  note: '\n\n',
  important: '\n\n',
  h2: '**\n\n',
};

function opening(tag: string, depth: number): string {
  if (tag === 'li') return `\n\n${'  '.repeat(Math.max(0, depth - 1))}- `;
  if (tag === 'dt' || tag.startsWith('h')) return '\n\n**';
  if (tag === 'note') return '\n\n**Note:** ';
  if (tag === 'important') return '\n\n**Important:** ';
  return '\n\n';
}

function inline(html: string): string {
  const bare = (text: string) => text.replace(/<[^>]*>/g, '').trim();
  const marked = (mark: string) => (_: string, text: string) => {
    const content = text.trim();
    return content
      ? `${/^\s/.test(text) ? ' ' : ''}${mark}${content}${mark}${/\s$/.test(text) ? ' ' : ''}`
      : '';
  };
  return html
    .replace(/<code>(.*?)<\/code>/g, (_, text: string) => (bare(text) ? `\`${bare(text)}\`` : ''))
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, url: string, text: string) => `[${bare(text)}](${url})`)
    .replace(/<b>(.*?)<\/b>/g, marked('**'))
    .replace(/<i>(.*?)<\/i>/g, marked('*'));
}
