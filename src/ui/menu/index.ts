export { MenuButton, type MenuItem } from './menu-button.tsx';
