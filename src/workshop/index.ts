export { lengthInWords } from './compose/clock.ts';
export { type Chapter, partsOf, type Workshop, type WorkshopPart } from './compose/workshop.ts';
