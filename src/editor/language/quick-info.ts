import ts from 'typescript';
import type { Asked } from './asked.ts';
import type { Hover, Signatures } from './protocol.ts';

/** The declaration and documentation of what is at the offset `at`. */
export function hover({ service, path }: Asked, at: number): Hover | undefined {
  const info = service.getQuickInfoAtPosition(path, at);
  if (!info) return undefined;
  return {
    start: info.textSpan.start,
    end: info.textSpan.start + info.textSpan.length,
    signature: readableSignature(info.displayParts),
    documentation: markdownDocs(info.documentation, info.tags),
  };
}

/** The signatures of the call whose arguments contain the offset `at`. */
export function signatures({ service, path }: Asked, at: number): Signatures | undefined {
  const help = service.getSignatureHelpItems(path, at, undefined);
  if (!help) return undefined;
  return {
    active: help.selectedItemIndex,
    activeParameter: help.argumentIndex,
    signatures: help.items.map((item) => {
      const parameters = item.parameters.map((parameter) => ({
        label: ts.displayPartsToString(parameter.displayParts),
        documentation: markdownDocs(parameter.documentation),
      }));
      const separator = ts.displayPartsToString(item.separatorDisplayParts);
      const before = ts.displayPartsToString(item.prefixDisplayParts);
      const after = ts.displayPartsToString(item.suffixDisplayParts);
      return {
        label: `${before}${parameters.map(({ label }) => label).join(separator)}${after}`,
        documentation: markdownDocs(item.documentation, item.tags),
        parameters,
      };
    }),
  };
}

/** A declaration without TypeScript's notes on where the name comes from. */
export function readableSignature(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return ts
    .displayPartsToString(parts?.slice())
    .replace(/^\(alias\) /, '')
    .replace(/\nimport \S+$/, '');
}

/** A doc comment as Markdown: the text, then the tags that are useful to a reader. */
export function markdownDocs(
  documentation: readonly ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] = [],
): string {
  const sections = tags.map(({ name, text }) => markdownTag(name, plainText(text)));
  return [plainText(documentation), ...sections].filter(Boolean).join('\n\n');
}

function markdownTag(name: string, text: string): string {
  if (name === 'example') return text.includes('```') ? text : `\`\`\`typescript\n${text}\n\`\`\``;
  if (name === 'deprecated') return `**Deprecated.** ${text}`;
  if (name === 'throws') return `**Throws** ${text.replace('(client fault)', '').replace(/\s+/g, ' ')}`;
  if (name === 'param') return text.replace(/^(\S+)\s*/, '`$1` ');
  if (name === 'returns' || name === 'see' || name === 'default') return `*${name}* ${text}`;
  return '';
}

/** The parts as text, with links such as `{@link PutObjectCommand}` replaced by their names. */
function plainText(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return (parts ?? [])
    .filter(({ kind }) => kind !== 'link')
    .map(({ kind, text }) => (kind === 'linkName' ? `\`${text}\`` : text))
    .join('');
}
