import type { Activity } from './activities.ts';

/** Files of one sample by their path below `datasets/samples`, and what is true about them. */
export interface Sample {
	readonly id: string;
	readonly files: ReadonlyMap<string, Buffer>;
	readonly truth: Readonly<Record<string, unknown>>;
}

/** The mapping file of a sample: every activity decided. */
export function mappingFile(activities: readonly Activity[]): Buffer {
	const lines = activities.map((activity) =>
		[
			activity.name.includes(';') ? `"${activity.name}"` : activity.name,
			activity.administrative ? 1 : 0,
			activity.workingTime ? 1 : 0,
			activity.category,
		].join(';'),
	);
	return Buffer.from(['activiteit;administratief;werktijd;categorie', ...lines, ''].join('\r\n'), 'utf8');
}

/** Rounded for the file of true values: ten decimals say more than any log can. */
export function tidy(value: number): number {
	return Number(value.toFixed(10));
}
