import ts from 'typescript';
import type { Asked } from './asked.ts';
import type { Completion, CompletionDetails } from './protocol.ts';
import { editsIn } from './edits.ts';
import { formatSettings } from './format-settings.ts';
import { markdownDocs, readableSignature } from './quick-info.ts';

const preferences: ts.UserPreferences = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includeCompletionsForImportStatements: true,
  quotePreference: 'single',
  importModuleSpecifierPreference: 'non-relative',
};

/** What can be written at the offset `at`, including names that still have to be imported. */
export function completions({ service, path, modules }: Asked, at: number, trigger?: string): Completion[] {
  const found = service.getCompletionsAtPosition(
    path,
    at,
    { ...preferences, ...(isTrigger(trigger) && { triggerCharacter: trigger }) },
    formatSettings,
  );
  const entries = found?.entries ?? [];
  const making = whatIsMade(service.getProgram()?.getSourceFile(path)?.text ?? '', at);
  return entries
    .filter((entry) => isOffered(entry, modules) && (!making || canBeMade(entry)))
    .map((entry) => ({
      name: entry.name,
      kind: entry.kind,
      sortText: making ? rankNew(entry, making) : rank(entry),
      deprecated: entry.kindModifiers?.includes('deprecated') ?? false,
      ...(entry.insertText !== undefined && { insertText: entry.insertText }),
      ...(entry.replacementSpan && {
        replace: {
          start: entry.replacementSpan.start,
          end: entry.replacementSpan.start + entry.replacementSpan.length,
        },
      }),
      ...(entry.source !== undefined && { source: entry.source, data: entry.data }),
    }));
}

/**
 * Ranks commands and clients before the types of their input and output, and short names before long ones: what is wanted
 * most, such as `ListBucketsCommand`, has a shorter name than its special variants.
 */
function rank({ name, sortText }: ts.CompletionEntry): string {
  const isMainThing = /(?:Command|Client)$/.test(name);
  return `${sortText}${isMainThing ? 'a' : 'b'}${String(name.length).padStart(3, '0')}`;
}

/** What a `new` right before the cursor most likely makes; `undefined` if there is no `new`. */
function whatIsMade(code: string, at: number): 'Command' | 'Client' | undefined {
  const [found, before] = /(\.send\(\s*)?\bnew\s+[\w$]*$/.exec(code.slice(Math.max(0, at - 200), at)) ?? [];
  if (found === undefined) return undefined;
  return before === undefined ? 'Client' : 'Command';
}

/** After `new`, ranks what is most likely meant first, whether it is imported already or not. */
function rankNew(entry: ts.CompletionEntry, making: 'Command' | 'Client'): string {
  const isLikely = entry.name.endsWith(making);
  return `${isLikely ? '0' : '1'}${rank(entry)}`;
}

/** Whether an entry can follow `new`: keywords and plain functions cannot. */
function canBeMade({ kind }: ts.CompletionEntry): boolean {
  return kind !== ts.ScriptElementKind.keyword && kind !== ts.ScriptElementKind.functionElement;
}

/** Whether an entry is offered: modules that a program cannot import are not, nor is what they export. */
function isOffered({ source, kind, name }: ts.CompletionEntry, modules: readonly string[]): boolean {
  // The SDK's schemas, such as `PutObject$`, and `__Client` are only for its own use.
  if (name.endsWith('$') || name.startsWith('__')) return false;
  if (kind === ts.ScriptElementKind.externalModuleName) return modules.includes(name);
  if (kind === ts.ScriptElementKind.directory)
    return modules.some((module) => module.split('/').includes(name));
  return source === undefined || modules.includes(source);
}

function isTrigger(trigger: string | undefined): trigger is ts.CompletionsTriggerCharacter {
  return trigger !== undefined && ['.', '"', "'", '`', '/', '@', '<', '#', ' '].includes(trigger);
}

/** The signature and documentation of a completion, and the import that it needs. */
export function completionDetails(
  asked: Asked,
  at: number,
  completion: Completion,
): CompletionDetails | undefined {
  const { service, path } = asked;
  const { name, source, data } = completion;
  const details = service.getCompletionEntryDetails(
    path,
    at,
    name,
    formatSettings,
    source,
    preferences,
    data as ts.CompletionEntryData | undefined,
  );
  if (!details) return undefined;
  return {
    signature: readableSignature(details.displayParts),
    documentation: markdownDocs(details.documentation, details.tags),
    edits: (details.codeActions ?? []).flatMap(({ changes }) => editsIn(path, changes)),
  };
}
