export { MenuButton } from './menu-button.tsx';
