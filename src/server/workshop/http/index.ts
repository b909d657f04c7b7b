export { workshopListener } from './listener.ts';
export { PresenterKey } from './presenter-key.ts';
export { RoomHandler } from './room-handler.ts';
export { openServer } from './serve.ts';
