import { editor } from './monaco.ts';
import { typing } from './names.ts';

/**
 * Enters several characters that came at once, such as from dictation, unchanged. Monaco would treat each as a key press, and
 * close brackets that the text itself closes.
 */
export function enterTextAsItIs(): void {
  editor.registerCommand(typing.type, (_, { text }: { readonly text: string }) => {
    const widget = editor.getEditors().find((each) => each.hasTextFocus());
    const characters = [...new Intl.Segmenter().segment(text)].length;
    if (characters < 2) widget?.trigger('keyboard', typing.type, { text });
    else widget?.trigger('keyboard', typing.paste, { text, pasteOnNewLine: false, multicursorText: null });
  });
}
