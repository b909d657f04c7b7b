import type { Completion } from '../../language/protocol.ts';
import { editor, type IPosition, type IRange, languages, Range } from '../monaco.ts';
import { ask, toRange } from './ask.ts';

/** A suggestion that keeps what it was made from, so that its details can be asked for later. */
interface Suggestion extends languages.CompletionItem {
  readonly completion: Completion;
  readonly model: editor.ITextModel;
  readonly at: number;
}

/** Offers completions, with documentation and imports. */
export function registerCompletions(languageId: string): void {
  languages.registerCompletionItemProvider(languageId, {
    triggerCharacters: ['.', '"', "'", '`', '/', '@', ' '],
    provideCompletionItems: async (model, position, { triggerCharacter }) => {
      // A space opens the list only after `new`.
      if (triggerCharacter === ' ' && !isBehindNew(model, position)) return { suggestions: [] };
      const at = model.getOffsetAt(position);
      const word = model.getWordUntilPosition(position);
      const range = {
        startLineNumber: position.lineNumber,
        endLineNumber: position.lineNumber,
        startColumn: word.startColumn,
        endColumn: word.endColumn,
      };
      const completions =
        (await ask(model, 'completions', at, triggerCharacter === ' ' ? undefined : triggerCharacter)) ?? [];
      // Given nothing, Monaco asks again for the word that the reader is typing now.
      if (hasLeftWord(model, position)) return { suggestions: [] };
      return { suggestions: completions.map((completion) => suggest(completion, model, at, range)) };
    },
    resolveCompletionItem: async (item) => {
      if (!isSuggestion(item) || item.model.isDisposed()) return item;
      const { model, at, completion } = item;
      const details = await askDetails(model, at, completion);
      if (!details) return item;
      return {
        ...item,
        detail: details.signature,
        documentation: { value: details.documentation },
        ...(details.edits.length > 0 && {
          additionalTextEdits: details.edits.map((edit) => ({
            range: toRange(model, edit),
            text: edit.text,
          })),
        }),
      };
    },
  });
}

function isBehindNew(model: editor.ITextModel, { lineNumber, column }: IPosition): boolean {
  return /\bnew\s$/.test(model.getLineContent(lineNumber).slice(0, column - 1));
}

/** Whether the reader has typed on, while completions were computed, and left the word that they are for. */
function hasLeftWord(model: editor.ITextModel, start: IPosition): boolean {
  const cursor = editor
    .getEditors()
    .find((widget) => widget.getModel() === model)
    ?.getPosition();
  return !!cursor && !/^\w*$/.test(model.getValueInRange(Range.fromPositions(start, cursor)));
}

/** Asks for the details of a completion. The reader may have typed or deleted since then, so `at` may be past the end. */
async function askDetails(model: editor.ITextModel, at: number, completion: Completion) {
  return ask(model, 'completionDetails', Math.min(at, model.getValueLength()), completion);
}

function suggest(completion: Completion, model: editor.ITextModel, at: number, range: IRange): Suggestion {
  const { name, source, kind, sortText, insertText, replace, deprecated } = completion;
  return {
    label: source === undefined ? name : { label: name, description: source },
    kind: kinds[kind] ?? languages.CompletionItemKind.Property,
    sortText,
    filterText: name,
    insertText: insertText ?? name,
    range: replace ? toRange(model, replace) : range,
    ...(deprecated && { tags: [languages.CompletionItemTag.Deprecated] }),
    completion,
    model,
    at,
  };
}

function isSuggestion(item: languages.CompletionItem): item is Suggestion {
  return 'completion' in item;
}

const kind = languages.CompletionItemKind;
/** Monaco's kinds of completions, by TypeScript's words for them. */
const kinds: Readonly<Record<string, languages.CompletionItemKind>> = {
  alias: kind.Variable,
  class: kind.Class,
  const: kind.Constant,
  directory: kind.Folder,
  enum: kind.Enum,
  'enum member': kind.EnumMember,
  'external module name': kind.Module,
  function: kind.Function,
  getter: kind.Property,
  interface: kind.Interface,
  keyword: kind.Keyword,
  let: kind.Variable,
  'local function': kind.Function,
  'local var': kind.Variable,
  method: kind.Method,
  module: kind.Module,
  parameter: kind.Variable,
  'primitive type': kind.Keyword,
  property: kind.Field,
  setter: kind.Property,
  string: kind.Value,
  type: kind.Interface,
  'type parameter': kind.TypeParameter,
  var: kind.Variable,
};
