import { type ConditionSettings, sameSettings } from '#connections';
import { formatBytes } from '#ui/words';
import { presets } from '../conditions/presets.ts';
import { describeOffset } from './describe-offset.ts';

/** The conditions that are on, each in a few words; only the preset's name if they are exactly a preset. */
export function describeConditions(settings: ConditionSettings): readonly string[] {
  const preset = presets.find((one) => sameSettings(one.settings, settings));
  if (preset) return [preset.name];
  const { latency, bandwidth, slowDown, dropped, clockSkew, expiredToken } = settings;
  const said: (string | false)[] = [
    latency > 0 && `Latency ${latency} ms`,
    bandwidth !== undefined && `${formatBytes(bandwidth)}/s`,
    slowDown > 0 && `SlowDown ${percent(slowDown)}`,
    dropped > 0 && `Dropped ${percent(dropped)}`,
    clockSkew !== 0 && `Programs' clock ${describeOffset(clockSkew * 60_000)}`,
    expiredToken && 'Expired session',
  ];
  return said.filter((one) => one !== false);
}

/** A share for people: `40 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
