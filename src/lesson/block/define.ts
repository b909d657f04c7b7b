import { RunnableBlockElement } from './runnable-block-element.ts';

customElements.define('runnable-block', RunnableBlockElement);
