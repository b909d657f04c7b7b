export { addStyles } from './add-styles.ts';
export { element, inlineCode } from './element.ts';
export { onePress, onPress } from './press.ts';
export { saveFile } from './save-file.ts';
export { wasChanged } from './was-changed.ts';
