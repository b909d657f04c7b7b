import type { ToolId } from '../../tools/tools.ts';

/**
 * Words of the output that settle a prediction. A text is what programs print, in TypeScript and in Python; the AWS CLI always has
 * words of its own.
 */
export type Prints = string | Readonly<Partial<Record<ToolId, string | undefined>>>;

/** The words that settle a prediction in a tool; `undefined` where nothing does. */
export function printsIn(prints: Prints | undefined, tool: ToolId): string | undefined {
  if (prints === undefined) return undefined;
  if (typeof prints === 'string') return tool === 'sh' ? undefined : prints;
  return prints[tool] ?? (tool === 'py' ? prints.ts : undefined);
}

/** Whether a run settles a prediction. Blanks and ends of lines are alike: the AWS CLI spreads JSON over many lines. */
export function isSettledBy(
  prints: Prints | undefined,
  { tool, output }: { readonly tool: ToolId; readonly output: string },
): boolean {
  const words = printsIn(prints, tool);
  return words !== undefined && plain(output).includes(plain(words));
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
