/** A colour of a terminal: one of its 256, or any other by its hexadecimal digits. */
export type TerminalColor = number | `#${string}`;

/** How a stretch of printed text looks, according to the escape sequences before it. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
  readonly hidden?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: TerminalColor;
  readonly background?: TerminalColor;
}

/** A stretch of text of one style. */
export interface StyledText {
  readonly text: string;
  readonly style?: TextStyle;
}
