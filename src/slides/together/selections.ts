import type { Editor, Selection } from '#editor';
import { createLayer, drawSelection } from '#editor/elsewhere';
import type { RunnableBlock } from '#lesson/block-element';

/** What is selected in the code of a block, in the windows of its deck. */
export interface SharedSelection {
  /** What is selected in this window; `undefined` while nobody has been in the code. */
  readonly own: Selection | undefined;
  /** Shows what is selected in the other window; `undefined` when nobody is in the code there. */
  show(selection: Selection | undefined): void;
}

/** Tells what is selected in a block's editor, once it is open, and shows what is selected in the other window, in text or editor. */
export function shareSelection(
  { area, parts }: RunnableBlock,
  tell: (selection: Selection) => void,
): SharedSelection {
  const layer = createLayer();
  let editor: Editor | undefined;
  let own: Selection | undefined;
  let other: Selection | undefined;
  const draw = () => {
    editor?.showElsewhere(other);
    const text = parts.code.querySelector<HTMLElement>('pre code');
    if (editor || !other || !text) layer.remove();
    else {
      if (!layer.isConnected) parts.code.append(layer);
      drawSelection(layer, text, other);
    }
  };
  area.onOpened = (opened) => {
    editor = opened;
    const told = (selection: Selection) => {
      own = selection;
      tell(selection);
    };
    opened.watchSelection(told);
    told(opened.selection);
    draw();
  };
  // The code has another size there, or on another slide.
  addEventListener('resize', () => other && requestAnimationFrame(draw));
  return {
    get own() {
      return own;
    },
    show: (selection) => {
      other = selection;
      draw();
    },
  };
}
