import { describe, expect, it } from 'vitest';
import { FailureThrottle } from '#lib/server/accounts/failureThrottle.ts';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 16);

function failing(times: number, subject = 'Jan@Zorg.nl', now = NOW) {
	const throttle = new FailureThrottle();
	for (let turn = 0; turn < times; turn++) throttle.failed(subject, now);
	return throttle;
}

describe('slowing down who fails', () => {
	it('begins at ten failures, and is over a quarter of an hour after the first', () => {
		expect(failing(9).wait('jan@zorg.nl', NOW)).toBe(0);
		const throttle = failing(9);
		throttle.failed(' jan@zorg.NL', NOW + 10 * MINUTE);
		expect(throttle.wait('jan@zorg.nl', NOW + 10 * MINUTE)).toBe(5 * 60);
		expect(throttle.wait('jan@zorg.nl', NOW + 15 * MINUTE)).toBe(0);
		expect(throttle.wait('piet@zorg.nl', NOW + 10 * MINUTE)).toBe(0);
	});

	it('locks nobody out for longer when the clock is set back', () => {
		expect(failing(10).wait('jan@zorg.nl', NOW - MINUTE)).toBe(0);
	});

	it('remembers ten thousand, the latest', () => {
		const throttle = failing(10);
		for (let other = 0; other < 9_999; other++) throttle.failed(`other-${other}`, NOW);
		expect(throttle.wait('jan@zorg.nl', NOW)).toBeGreaterThan(0);
		throttle.failed('one more', NOW);
		expect(throttle.wait('jan@zorg.nl', NOW)).toBe(0);
	});
});
