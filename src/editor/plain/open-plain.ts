import './plain.css';
import { createBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import { Ending } from '../ending.ts';
import { findPre } from '../find-pre.ts';
import { lookOf } from '../look.ts';
import { Mirror } from './mirror.ts';
import { PlainEditor } from './plain-editor.ts';

/** Turns the code in `host` into an editor that is a `<textarea>`: for touch screens, and if Monaco cannot be loaded. */
export function openPlain(host: HTMLElement, options: EditorOptions): OpenedEditor {
  const pre = findPre(host);
  const look = lookOf(pre);
  const box = createBox(pre);
  const area = document.createElement('textarea');
  area.className = 'plain-editor';
  area.setAttribute('aria-label', options.label);
  area.spellcheck = false;
  area.autocapitalize = 'off';
  area.autocomplete = 'off';
  area.setAttribute('autocorrect', 'off');
  const ending = new Ending(options.code);
  area.value = ending.without(options.code);
  const mirror = new Mirror(area);
  for (const { style } of [area, mirror.element]) {
    Object.assign(style, {
      fontFamily: look.fontFamily,
      fontSize: `${look.fontSize}px`,
      fontWeight: look.fontWeight,
      fontVariantLigatures: look.ligatures ? '' : 'none',
      lineHeight: `${look.lineHeight}px`,
      letterSpacing: `${look.letterSpacing}px`,
      tabSize: String(look.tabSize),
      padding: `${look.paddingTop}px ${look.paddingLeft}px ${look.paddingBottom}px`,
    });
  }
  box.element.append(area, mirror.element);
  const editor = new PlainEditor(area, box, ending, options, mirror);
  editor.show();
  return editor;
}
