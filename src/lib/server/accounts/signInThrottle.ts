/** One account may fail this often in this time, from wherever it is tried. */
const MOST_FAILURES = 10;
const WINDOW_MILLISECONDS = 15 * 60_000;
/** Beyond this the oldest are forgotten: a flood of addresses must not fill the memory. */
const MOST_REMEMBERED = 10_000;

/**
 * Slows down who guesses the password of one account from many addresses; the throttle of better-auth slows down one
 * address. Kept in memory: a restart forgives, and no failed sign-in is stored.
 */
export class SignInThrottle {
	readonly #failures = new Map<string, { count: number; since: number }>();

	/** Seconds to wait before the next try; 0 when it may be now. */
	wait(email: string, now: number): number {
		const failures = this.#current(email, now);
		if (!failures || failures.count < MOST_FAILURES) return 0;
		return Math.ceil((failures.since + WINDOW_MILLISECONDS - now) / 1000);
	}

	failed(email: string, now: number): void {
		const key = keyOf(email);
		const failures = this.#current(email, now);
		this.#failures.delete(key);
		this.#failures.set(key, { count: (failures?.count ?? 0) + 1, since: failures?.since ?? now });
		if (this.#failures.size <= MOST_REMEMBERED) return;
		const oldest = this.#failures.keys().next().value;
		if (oldest !== undefined) this.#failures.delete(oldest);
	}

	succeeded(email: string): void {
		this.#failures.delete(keyOf(email));
	}

	#current(email: string, now: number) {
		const failures = this.#failures.get(keyOf(email));
		// a clock that was set back must not lock anybody out for longer
		const age = failures ? now - failures.since : 0;
		return failures && age >= 0 && age < WINDOW_MILLISECONDS ? failures : undefined;
	}
}

function keyOf(email: string): string {
	return email.trim().toLowerCase();
}
