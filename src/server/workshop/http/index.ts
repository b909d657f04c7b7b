export { workshopListener } from './listener.ts';
export { PresenterKey } from './presenter-key.ts';
export { RoomHandler } from './room-handler.ts';
export { openServer, type Served } from './serve.ts';
