import type { RandomStream } from '#lib/core/rng.ts';
import { normal } from './draws.ts';

export interface Activity {
	readonly name: string;
	readonly administrative: boolean;
	readonly workingTime: boolean;
	readonly category: string;
	/** Part of the time of its kind, by role; a role that is not named never does it. `all` stands for every role. */
	readonly weight: Readonly<Record<string, number>>;
}

export interface TimeSpent {
	readonly activity: string;
	readonly minutes: number;
}

export function weightOf(activity: Activity, role: string): number {
	return activity.weight[role] ?? activity.weight.all ?? 0;
}

/**
 * Divides `total` minutes over `count` activities, drawn without replacement in proportion to their weight.
 * The parts vary around the weights and add up to the total.
 */
export function divide(
	stream: RandomStream,
	total: number,
	count: number,
	choices: readonly { readonly name: string; readonly weight: number }[],
): TimeSpent[] {
	const left = choices.filter((choice) => choice.weight > 0);
	const chosen: { name: string; size: number }[] = [];
	while (chosen.length < count && left.length > 0) {
		let point = stream.uniform() * left.reduce((sum, choice) => sum + choice.weight, 0);
		let index = left.findIndex((choice) => (point -= choice.weight) < 0);
		if (index < 0) index = left.length - 1;
		const [choice] = left.splice(index, 1);
		chosen.push({
			name: choice!.name,
			size: Math.sqrt(choice!.weight) * Math.exp(normal(stream, 0, 0.35)),
		});
	}
	const sum = chosen.reduce((total, choice) => total + choice.size, 0);
	return chosen.map((choice) => ({ activity: choice.name, minutes: (total * choice.size) / sum }));
}
