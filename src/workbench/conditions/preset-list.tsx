import { type Conditions, sameSettings } from '#connections';
import { Prose } from '#ui/parts';
import { type Preset, presets } from './presets.ts';

/** Buttons that each switch several conditions on with one press, and off with the next. */
export function Presets({ conditions }: { conditions: Conditions }) {
  const press = (preset: Preset, isOn: boolean) => {
    if (isOn) conditions.clear();
    else conditions.set(preset.settings);
  };
  return (
    <ul class="wb-presets" aria-label="Ready-made conditions">
      {presets.map((preset, index) => {
        const isOn = sameSettings(conditions.settings, preset.settings);
        return (
          <li key={preset.name}>
            <button
              type="button"
              class="wb-preset"
              aria-pressed={isOn}
              aria-describedby={`wb-preset-${index}`}
              onClick={() => press(preset, isOn)}
            >
              <span class="wb-preset-name">{preset.name}</span>
              <span class="wb-preset-state" aria-hidden="true">
                {isOn ? 'On' : 'Off'}
              </span>
            </button>
            <p id={`wb-preset-${index}`}>
              {preset.does}{' '}
              <span class="wb-preset-expect">
                Expect: <Prose text={preset.expect} />
              </span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
