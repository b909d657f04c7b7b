import { editor } from './monaco.ts';
import { typing } from './names.ts';

/**
 * Enters several characters that came at once, such as by dictation, as they are. Monaco would take them as so many keys,
 * and close brackets that the text closes itself.
 */
export function enterTextAsItIs(): void {
  editor.registerCommand(typing.type, (_, { text }: { readonly text: string }) => {
    const widget = editor.getEditors().find((each) => each.hasTextFocus());
    const characters = [...new Intl.Segmenter().segment(text)].length;
    if (characters < 2) widget?.trigger('keyboard', typing.type, { text });
    else widget?.trigger('keyboard', typing.paste, { text, pasteOnNewLine: false, multicursorText: null });
  });
}
