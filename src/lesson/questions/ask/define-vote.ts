import { ClassVoteElement } from './class-vote-element.ts';

customElements.define('class-vote', ClassVoteElement);
