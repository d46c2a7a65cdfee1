import { foldActivity, type ActivityMapping } from '#lib/core/timelog/activities.ts';
import { Interner } from '#lib/core/timelog/interner.ts';
import { isTotalLabel } from '#lib/core/timelog/totals.ts';
import type { ActivityTexts } from './daysSql.ts';

/** The decision on an activity, by its text; null = nobody decided. */
export type Decide = (activity: string) => ActivityMapping | null;

/** The activities of a log of sums: all working time without administration is one, and so are all breaks. */
export class SummedActivities {
	readonly #interner = new Interner();
	readonly #flags: (ActivityMapping | null)[] = [];

	constructor(readonly decide: Decide) {}

	get names(): readonly string[] {
		return this.#interner.texts;
	}

	/** Beside `names`. */
	get flags(): readonly (ActivityMapping | null)[] {
		return this.#flags;
	}

	/** Divides the texts of a table, with the number in the log of each part. */
	divide(texts: readonly string[]): {
		readonly texts: ActivityTexts;
		readonly care: number;
		readonly breaks: number;
		readonly administrative: readonly number[];
		readonly waiting: readonly number[];
	} {
		const parts = {
			blank: [] as string[],
			total: [] as string[],
			breaks: [] as string[],
			care: [] as string[],
		};
		const administrative = new Map<number, string[]>();
		const waiting: string[] = [];
		for (const text of texts) {
			const decision = this.decide(text);
			if (text.trim() === '') parts.blank.push(text);
			else if (isTotalLabel(text)) parts.total.push(text);
			else if (!decision) waiting.push(text);
			else if (decision.administrative) {
				const number = this.#number(text, decision);
				administrative.set(number, [...(administrative.get(number) ?? []), text]);
			} else if (decision.workingTime) parts.care.push(text);
			else parts.breaks.push(text);
		}
		return {
			texts: {
				...parts,
				administrative: [...administrative.values()],
				waiting,
			},
			care: this.#common(parts.care),
			breaks: this.#common(parts.breaks),
			administrative: [...administrative.keys()],
			waiting: waiting.map((text) => this.#number(text, null)),
		};
	}

	/** The first of several activities stands for all, as only their sum is needed. */
	#common(texts: readonly string[]): number {
		return texts.length === 0 ? 0 : this.#number(texts[0]!, this.decide(texts[0]!));
	}

	#number(text: string, decision: ActivityMapping | null): number {
		const number = this.#interner.code(text);
		this.#flags[number] ??= decision;
		return number;
	}
}

/** One spelling of each activity. */
export function distinctActivities(texts: readonly string[]): readonly { name: string; key: string }[] {
	const found = new Map<string, string>();
	for (const text of texts) {
		const key = foldActivity(text);
		if (key !== '' && !isTotalLabel(text) && !found.has(key)) found.set(key, text.trim());
	}
	return [...found].map(([key, name]) => ({ name, key }));
}
