export { Dialog, DialogButtons } from './dialog.tsx';
