import type { RejectReason } from '#lib/core/issues/source.ts';
import { groupOfText, periodOfText, yesOrNo } from '#lib/core/timelog/choiceWords.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { Interner } from '#lib/core/timelog/interner.ts';
import type { Label } from './reading.ts';

/** Reads the labels that a group of rows shares, by the readers of files. After `read` the fields hold the answer. */
export class LabelReader {
	/** 0 before, 1 after; null when no column says so. */
	period: number | null = null;
	/** 0 intervention, 1 control. */
	group = 0;
	/** Number + 1; 0 = not registered. */
	role = 0;
	department = 0;
	organisation = 0;
	/** 0 unknown, 1 no, 2 yes. */
	aiUse = 0;
	aiUseUnreadable: string | null = null;
	/** Why the rows cannot be used. */
	reason: RejectReason | null = null;
	/** Texts of period and group by which rows were rejected. */
	readonly rejectedTexts: Partial<Record<Label, Set<string>>> = {};

	constructor(
		readonly labels: readonly Label[],
		readonly settings: FileSettings,
		readonly interners: Readonly<Record<'role' | 'department' | 'organisation', Interner>>,
	) {}

	/** @param texts  the person, then the labels */
	read(texts: readonly (string | null)[]): void {
		this.period = null;
		this.group = Number(this.settings.group === 'control');
		this.role = this.department = this.organisation = this.aiUse = 0;
		this.aiUseUnreadable = null;
		this.reason = null;
		this.labels.forEach((label, index) => {
			const raw = texts[index + 1] ?? '';
			const text = raw.trim();
			if (label === 'role' || label === 'department' || label === 'organisation') {
				this[label] = text === '' ? 0 : this.interners[label].code(raw) + 1;
			} else if (label === 'aiUse') this.#readUse(text);
			else if (label === 'group') {
				const found = groupOfText(text);
				if (found === null) this.#reject('group', raw);
				else this.group = Number(found === 'control');
			} else if (this.settings.period === 'column') {
				const found = periodOfText(text);
				if (found === null) this.#reject('period', raw);
				else this.period = Number(found === 'after');
			}
		});
	}

	#readUse(text: string): void {
		const found = text === '' ? null : yesOrNo(text);
		if (found !== null) this.aiUse = found ? 2 : 1;
		else if (text !== '') this.aiUseUnreadable = text;
	}

	#reject(label: 'period' | 'group', text: string): void {
		this.reason ??= label === 'period' ? 'periodUnreadable' : 'groupUnreadable';
		(this.rejectedTexts[label] ??= new Set()).add(text);
	}
}
