import { usePageId } from '#ui/hooks';
import type { ComponentChildren } from 'preact';

/** A number that is set with a slider. */
export function Slider(props: {
  readonly name: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  /** The value, written for people. */
  readonly text: string;
  /** What it means, in a sentence. */
  readonly children: ComponentChildren;
  readonly onChange: (value: number) => void;
}) {
  const id = usePageId();
  return (
    <div class="wb-dial">
      <label class="wb-dial-name" for={id}>
        {props.name}
      </label>
      <output class="wb-dial-value" for={id}>
        {props.text}
      </output>
      <input
        id={id}
        type="range"
        min={props.min ?? 0}
        max={props.max}
        step={props.step ?? 1}
        value={props.value}
        aria-valuetext={props.text}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => props.onChange(currentTarget.valueAsNumber)}
      />
      <p class="wb-dial-hint" id={`${id}-hint`}>
        {props.children}
      </p>
    </div>
  );
}
