export { allWorkshops } from './compose/all-workshops.ts';
export { lengthInWords } from './compose/clock.ts';
export { type Chapter, partsOf, type Workshop, type WorkshopPart } from './compose/workshop.ts';
