import ts from 'typescript';
import type { Asked } from './language-service.ts';
import type { Completion, CompletionDetails } from './protocol.ts';
import { editsIn } from './edits.ts';
import { markdownDocs, readableSignature } from './quick-info.ts';

const preferences: ts.UserPreferences = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includeCompletionsForImportStatements: true,
  quotePreference: 'single',
  importModuleSpecifierPreference: 'non-relative',
};

/** The format of what completions and fixes insert. */
export const formatSettings: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings('\n'),
  indentSize: 2,
  tabSize: 2,
  semicolons: ts.SemicolonPreference.Insert,
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
  return entries
    .filter((entry) => isOffered(entry, modules))
    .map((entry) => ({
      name: entry.name,
      kind: entry.kind,
      sortText: rank(entry),
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

/** What a program cannot import is not offered, neither as a module nor as something that one exports. */
function isOffered({ source, kind, name }: ts.CompletionEntry, modules: readonly string[]): boolean {
  // The SDK's schemas, such as `PutObject$`, are for its own use.
  if (name.endsWith('$')) return false;
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
