const FIELDS = [
	'person',
	'day',
	'activity',
	'seconds',
	'period',
	'group',
	'role',
	'department',
	'organisation',
	'aiUse',
	'contacts',
	'file',
	'rows',
] as const;

export type EntryField = (typeof FIELDS)[number];

/** What every part of a person-day shares. */
export type EntryLabels = Readonly<
	Record<Exclude<EntryField, 'activity' | 'seconds' | 'contacts' | 'rows'>, number>
>;

/** Growing columns of entries: whole numbers, without an object per entry. */
export class SummedEntries {
	count = 0;
	readonly #columns = Object.fromEntries(FIELDS.map((field) => [field, new Int32Array(1024)])) as Record<
		EntryField,
		Int32Array
	>;

	push(labels: EntryLabels, activity: number, seconds: number, rows: number, contacts: number): void {
		const columns = this.#columns;
		if (this.count === columns.person.length) this.#grow();
		const at = this.count++;
		columns.person[at] = labels.person;
		columns.day[at] = labels.day;
		columns.activity[at] = activity;
		columns.seconds[at] = seconds;
		columns.period[at] = labels.period;
		columns.group[at] = labels.group;
		columns.role[at] = labels.role;
		columns.department[at] = labels.department;
		columns.organisation[at] = labels.organisation;
		columns.aiUse[at] = labels.aiUse;
		columns.contacts[at] = contacts;
		columns.file[at] = labels.file;
		columns.rows[at] = rows;
	}

	column(field: EntryField): Int32Array {
		return this.#columns[field].subarray(0, this.count);
	}

	#grow(): void {
		for (const field of FIELDS) {
			const wider = new Int32Array(this.#columns[field].length * 2);
			wider.set(this.#columns[field]);
			this.#columns[field] = wider;
		}
	}
}
