/** Who stands behind a decision, in the words they wrote; empty = not written yet. */
export interface SignOff {
	readonly preparedBy: string;
	readonly checkedBy: string;
	readonly decidedBy: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
	readonly decision: string;
}

export const noSignOff: SignOff = { preparedBy: '', checkedBy: '', decidedBy: '', date: '', decision: '' };

export const signOffFields = ['preparedBy', 'checkedBy', 'decidedBy', 'date', 'decision'] as const;

/** A sign-off as it stands in a file; what is no text is not written. */
export function readSignOff(value: unknown): SignOff {
	if (typeof value !== 'object' || value === null) return noSignOff;
	const found = value as Readonly<Record<string, unknown>>;
	const text = (field: keyof SignOff) => (typeof found[field] === 'string' ? found[field] : '');
	return {
		preparedBy: text('preparedBy'),
		checkedBy: text('checkedBy'),
		decidedBy: text('decidedBy'),
		date: text('date'),
		decision: text('decision'),
	};
}
