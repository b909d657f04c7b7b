import { expect, it, vi } from 'vitest';
import { Alarm } from './alarm.ts';

it('is the signal in the buffer once its time has come, and again after each interval', () => {
  vi.useFakeTimers();
  const onSet = vi.fn();
  const alarm = new Alarm(onSet);
  expect(alarm.buffer[0]).toBe(0);
  expect(alarm.alarmLeft()).toBe(-1);
  alarm.setAlarm(1_000, 0);
  expect(onSet).toHaveBeenCalledWith(alarm.buffer);
  vi.advanceTimersByTime(600);
  expect(alarm.alarmLeft()).toBe(400);
  expect(alarm.buffer[0]).toBe(0);
  vi.advanceTimersByTime(400);
  alarm.holdAlarm(true);
  expect(alarm.buffer[0]).toBe(0);
  alarm.holdAlarm(false);
  expect(alarm.buffer[0]).toBe(14);
  alarm.buffer[0] = 0;
  expect(alarm.buffer[0]).toBe(0);
  expect(alarm.alarmLeft()).toBe(-1);

  alarm.setAlarm(100, 50);
  vi.advanceTimersByTime(120);
  expect(alarm.takeAlarm()).toBe(true);
  expect(alarm.alarmLeft()).toBe(50);
  alarm.setAlarm(0, 0);
  vi.advanceTimersByTime(120);
  expect(alarm.takeAlarm()).toBe(false);
  expect(alarm.alarmsRung()).toBe(2);
  vi.useRealTimers();
});
