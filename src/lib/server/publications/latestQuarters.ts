const SHOWN = 8;

/** The quarter of a moment and those before it, newest first: `2026-3`. Days are counted in Greenwich. */
export function latestQuarters(now: Date): readonly string[] {
	const newest = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3);
	return Array.from({ length: SHOWN }, (_, back) => {
		const quarter = newest - back;
		return `${Math.floor(quarter / 4)}-${(quarter % 4) + 1}`;
	});
}
