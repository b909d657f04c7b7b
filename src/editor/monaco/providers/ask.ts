import { askLanguage } from '../../language/language-client.ts';
import type { LanguageMethods, SourceFile, Span } from '../../language/protocol.ts';
import { type editor, type IRange, Range } from '../monaco.ts';

/** The questions about one program. */
type Question = Exclude<keyof LanguageMethods, 'forget' | 'share'>;
type Rest<Parameters extends unknown[]> = Parameters extends [SourceFile, ...infer Others] ? Others : never;

/** Asks the language worker about the code of a model as it is now. `undefined` when the worker cannot answer. */
export async function ask<Method extends Question>(
  model: editor.ITextModel,
  method: Method,
  ...rest: Rest<Parameters<LanguageMethods[Method]>>
): Promise<Awaited<ReturnType<LanguageMethods[Method]>> | undefined> {
  const file = { path: model.uri.path, code: model.getValue() };
  const parameters = [file, ...rest] as unknown as Parameters<LanguageMethods[Method]>;
  try {
    const answer = await askLanguage(method, ...parameters);
    return model.isDisposed() ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** A span of the code as Monaco's range. */
export function toRange(model: editor.ITextModel, { start, end }: Span): IRange {
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
}
