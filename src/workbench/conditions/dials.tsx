import type { Conditions, ConditionSettings } from '#connections';
import { formatBytes } from '#ui/words';
import { describeOffset } from '../status/describe-offset.ts';
import { percent } from '../status/describe-conditions.ts';
import { Slider } from './slider.tsx';

/** Bytes a second, the slowest first. */
const bandwidths = [5_000, 20_000, 50_000, 250_000, 1_000_000, 5_000_000];
/** Bytes of the example that shows what a bandwidth means: about the size of a phone's photo. */
const example = 1_000_000;

/** Sliders for the conditions, one by one. */
export function Dials({ conditions }: { conditions: Conditions }) {
  const { settings } = conditions;
  const { latency, jitter, bandwidth, slowDown, dropped, clockSkew, expiredToken } = settings;
  const set = (change: Partial<ConditionSettings>) => conditions.set(change);
  // The slider's last place means no limit.
  const place = bandwidth === undefined ? bandwidths.length : bandwidths.findIndex((one) => one >= bandwidth);
  return (
    <details class="wb-dials">
      <summary>Set each by itself</summary>
      <Slider
        name="Latency"
        value={latency}
        max={3_000}
        step={100}
        text={latency === 0 ? 'off' : `${latency} ms`}
        onChange={(value) => set({ latency: value, jitter: value === 0 ? 0 : jitter || 0.3 })}
      >
        How long a request and its answer are on their way{jitter > 0 && `, ± ${percent(jitter)}`}.
      </Slider>
      <Slider
        name="Bandwidth"
        value={place}
        max={bandwidths.length}
        text={bandwidth === undefined ? 'no limit' : `${formatBytes(bandwidth)}/s`}
        onChange={(value) => set({ bandwidth: bandwidths[value] })}
      >
        All requests share it, each direction by itself.
        {bandwidth !== undefined && ` ${formatBytes(example)} takes ${example / bandwidth} s.`}
      </Slider>
      <Slider
        name="503 SlowDown"
        value={Math.round(slowDown * 100)}
        max={100}
        step={5}
        text={slowDown === 0 ? 'off' : `${percent(slowDown)} of requests`}
        onChange={(value) => set({ slowDown: value / 100 })}
      >
        S3 has too many requests and does nothing with these. It says no <code>Retry-After</code>: how long to
        wait is up to the client.
      </Slider>
      <Slider
        name="Lost connections"
        value={Math.round(dropped * 100)}
        max={100}
        step={5}
        text={dropped === 0 ? 'off' : `${percent(dropped)} of requests`}
        onChange={(value) => set({ dropped: value / 100 })}
      >
        Half are lost before S3 has acted, half after. A program cannot tell which, so what it sends again
        must be safe to do twice.
      </Slider>
      <Slider
        name="Programs’ clock"
        value={clockSkew}
        min={-60}
        max={60}
        step={5}
        text={describeOffset(clockSkew * 60_000) || 'right'}
        onChange={(value) => set({ clockSkew: value })}
      >
        From 15 minutes on, S3 refuses what is signed: <code>RequestTimeTooSkewed</code>.
      </Slider>
      <label class="wb-dial wb-dial-check">
        <input
          type="checkbox"
          checked={expiredToken}
          onChange={({ currentTarget }) => set({ expiredToken: currentTarget.checked })}
        />
        <span class="wb-dial-name">Expired session token</span>
        <span class="wb-dial-hint">
          From the next run on, <code>AWS_SESSION_TOKEN</code> is set, and S3 answers{' '}
          <code>ExpiredToken</code>.
        </span>
      </label>
    </details>
  );
}
