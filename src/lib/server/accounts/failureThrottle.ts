/** So often may somebody fail in this time. */
const MOST_FAILURES = 10;
const WINDOW_MILLISECONDS = 15 * 60_000;
/** Beyond this the oldest are forgotten: a flood of addresses must not fill the memory. */
const MOST_REMEMBERED = 10_000;

/**
 * Slows down who guesses, counted by what is tried or by who tries. The passwords of one account: from however many
 * addresses, for the throttle of better-auth slows down one address. One-time links: by the address they come from.
 * Kept in memory: a restart forgives, and no failure is stored.
 */
export class FailureThrottle {
	readonly #failures = new Map<string, { count: number; since: number }>();

	/** Seconds to wait before the next try; 0 when it may be now. */
	wait(subject: string, now: number): number {
		const failures = this.#current(subject, now);
		if (!failures || failures.count < MOST_FAILURES) return 0;
		return Math.ceil((failures.since + WINDOW_MILLISECONDS - now) / 1000);
	}

	failed(subject: string, now: number): void {
		const key = keyOf(subject);
		const failures = this.#current(subject, now);
		this.#failures.delete(key);
		this.#failures.set(key, { count: (failures?.count ?? 0) + 1, since: failures?.since ?? now });
		if (this.#failures.size <= MOST_REMEMBERED) return;
		const oldest = this.#failures.keys().next().value;
		if (oldest !== undefined) this.#failures.delete(oldest);
	}

	succeeded(subject: string): void {
		this.#failures.delete(keyOf(subject));
	}

	#current(subject: string, now: number) {
		const failures = this.#failures.get(keyOf(subject));
		// a clock that was set back must not lock anybody out for longer
		const age = failures ? now - failures.since : 0;
		return failures && age >= 0 && age < WINDOW_MILLISECONDS ? failures : undefined;
	}
}

function keyOf(subject: string): string {
	return subject.trim().toLowerCase();
}
