/** A part of the code that is selected, as offsets. The cursor is at `to`, which may be before `from`; with none selected they are one. */
export interface Selection {
  readonly from: number;
  readonly to: number;
}
