export {
  deliveriesOf,
  testDeliveries,
  type Delivery,
  type DeliveryListener,
  type TestEvent,
} from './deliveries.ts';
export type { EventBridgeEvent } from './event-bridge.ts';
export { withIds } from './destinations.ts';
export { verifyNotifications } from './verify-notifications.ts';
