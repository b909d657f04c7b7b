import type { ITheme } from '@xterm/xterm';

/** Colours that reach 4.5:1 on white. The ground is that of the page's code. */
export const lightTheme: ITheme = {
  foreground: '#1f2430',
  cursor: '#1f2430',
  selectionBackground: '#b9d4ff',
  black: '#1f2430',
  red: '#b3261e',
  green: '#1b6e3c',
  yellow: '#7a5200',
  blue: '#1d4fb8',
  magenta: '#8a2a8a',
  cyan: '#0b6470',
  white: '#5b6270',
  brightBlack: '#5b6270',
};

/** Colours that reach 4.5:1 on a dark ground. */
export const darkTheme: ITheme = {
  foreground: '#e4e8ef',
  cursor: '#e4e8ef',
  selectionBackground: '#2f4a75',
  black: '#11151c',
  red: '#ff8a80',
  green: '#7ddc9a',
  yellow: '#f2c464',
  blue: '#8fb8ff',
  magenta: '#e2a0e8',
  cyan: '#7fd8e4',
  white: '#c3c9d4',
  brightBlack: '#98a1b0',
};
