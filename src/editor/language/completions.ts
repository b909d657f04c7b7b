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

/** What can stand at `at`; names that a module would have to be imported for are among them. */
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
 * Commands and the client come before the types of their input and output, short names before long ones: what is
 * wanted most, such as `ListBucketsCommand`, is shorter than its special relatives.
 */
function rank({ name, sortText }: ts.CompletionEntry): string {
  const isMainThing = /(?:Command|Client)$/.test(name);
  return `${sortText}${isMainThing ? 'a' : 'b'}${String(name.length).padStart(3, '0')}`;
}

/** What is most likely made by a `new` that the cursor stands behind; `undefined` when there is none. */
function whatIsMade(code: string, at: number): 'Command' | 'Client' | undefined {
  const [found, before] = /(\.send\(\s*)?\bnew\s+[\w$]*$/.exec(code.slice(Math.max(0, at - 200), at)) ?? [];
  if (found === undefined) return undefined;
  return before === undefined ? 'Client' : 'Command';
}

/** Behind `new` what is most likely meant comes first, imported already or not. */
function rankNew(entry: ts.CompletionEntry, making: 'Command' | 'Client'): string {
  const isLikely = entry.name.endsWith(making);
  return `${isLikely ? '0' : '1'}${rank(entry)}`;
}

/** Behind `new` no word of the language can stand, nor what only can be called. */
function canBeMade({ kind }: ts.CompletionEntry): boolean {
  return kind !== ts.ScriptElementKind.keyword && kind !== ts.ScriptElementKind.functionElement;
}

/** What a program cannot import is not offered, neither as a module nor as something that one exports. */
function isOffered({ source, kind, name }: ts.CompletionEntry, modules: readonly string[]): boolean {
  // The SDK's schemas, such as `PutObject$`, are for its own use; so is `__Client`.
  if (name.endsWith('$') || name.startsWith('__')) return false;
  if (kind === ts.ScriptElementKind.externalModuleName) return modules.includes(name);
  if (kind === ts.ScriptElementKind.directory)
    return modules.some((module) => module.split('/').includes(name));
  return source === undefined || modules.includes(source);
}

function isTrigger(trigger: string | undefined): trigger is ts.CompletionsTriggerCharacter {
  return trigger !== undefined && ['.', '"', "'", '`', '/', '@', '<', '#', ' '].includes(trigger);
}

/** Signature and documentation of a completion, and the import that it needs. */
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
