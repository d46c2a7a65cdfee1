import { createContext } from 'svelte';
import type { PlanSpread } from '#lib/core/estimate/planSpread.ts';
import type { GoalId } from '#lib/core/goal/goal.ts';
import type { Baseline } from '#lib/core/goal/position.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import type { Reconciliation } from '#lib/core/panel/reconciliation.ts';
import type { EpochDay } from '#lib/core/period.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { WorksCouncil } from '#lib/core/study/study.ts';
import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { Correction } from '#lib/core/timelog/corrections.ts';
import type { Field } from '#lib/core/timelog/fields.ts';
import type { FileSettings, Repairs } from '#lib/core/timelog/fileSettings.ts';
import type { Encoding } from '#lib/core/timelog/rawTable.ts';
import type { LogSummary } from '#lib/io/logSummary.ts';
import type { Requests } from '#lib/workers/messages.ts';
import { ActivityDecisions } from './activityDecisions.svelte.ts';
import { periodOfName, type NamedBlob, type OpenFile, type RefusedFile } from './openFile.ts';
import { OpenStudy } from './openStudy.svelte.ts';
import { TimelogWork } from './timelogWork.svelte.ts';

export interface MeasurePreferences {
	readonly title: string;
	readonly unit: Unit;
	readonly goal: GoalId;
	readonly baseline: Baseline | null;
	readonly goLive: EpochDay | null;
	readonly washoutDays: number;
	readonly seed: number;
	readonly replicates: number;
}

type Outcome = Requests['measure']['answer'];

const PREFERENCES: MeasurePreferences = {
	title: '',
	unit: 'person',
	goal: 'halve2030',
	baseline: null,
	goLive: null,
	washoutDays: 0,
	seed: 1,
	replicates: 10_000,
};

export const [readMeasureWorkspace, provideMeasureWorkspace] = createContext<MeasureWorkspace>();

/**
 * The open measurement: files, choices and result. Rows live in the worker; this class holds summaries only. Given by
 * context, one per page load.
 */
export class MeasureWorkspace {
	files = $state.raw<readonly OpenFile[]>([]);
	refused = $state.raw<readonly RefusedFile[]>([]);
	/** Files that wait for the decision of the works council. */
	pending = $state.raw<readonly NamedBlob[]>([]);
	log = $state.raw<LogSummary | null>(null);
	corrections = $state.raw<readonly Correction[]>([]);
	readonly work = new TimelogWork();
	readonly activities = new ActivityDecisions();
	outcome = $state.raw<Outcome | null>(null);
	preferences = $state.raw<MeasurePreferences>(PREFERENCES);
	readonly study = new OpenStudy();
	isExample = $state(false);

	readonly undecided = $derived(
		(this.log?.activities ?? []).filter(({ key }) => !this.activities.byKey.has(key)),
	);
	readonly measurement: Measurement | null = $derived(this.outcome?.measurement ?? null);
	readonly reconciliation: Reconciliation | null = $derived(this.outcome?.reconciliation ?? null);
	/** How much days and persons differ: what a plan rests on. */
	readonly spread: PlanSpread | null = $derived(this.outcome?.spread ?? null);

	#nextId = 1;
	#turn = 0;
	/** Files are read one after the other, also when more are added meanwhile. */
	#adding: Promise<void> = Promise.resolve();

	/** Work that would be lost by opening something else. */
	get holdsOwnWork(): boolean {
		if (this.isExample) return false;
		return this.files.length > 0 || this.pending.length > 0 || this.study.hasUnsaved;
	}

	/**
	 * Reads a person's own files. Before the works council's decision is recorded they wait. They never join the example:
	 * it makes place for them.
	 */
	async add(blobs: readonly NamedBlob[]): Promise<void> {
		if (this.isExample) this.clear();
		this.work.wasCancelled = false;
		if (!this.study.worksCouncil) {
			this.pending = [...this.pending, ...blobs];
			return;
		}
		await this.#addInTurn(blobs);
	}

	#addInTurn(blobs: readonly NamedBlob[]): Promise<void> {
		this.#adding = this.#adding.then(() => this.#readAll(blobs));
		return this.#adding;
	}

	async #readAll(blobs: readonly NamedBlob[]): Promise<void> {
		for (const blob of blobs) {
			if (!(await this.#read(blob))) break;
		}
		await this.#parse();
	}

	async recordCouncil(decision: WorksCouncil, at: string): Promise<void> {
		this.study.record(decision, at);
		const waiting = this.pending;
		this.pending = [];
		if (waiting.length > 0) await this.add(waiting);
	}

	/** Takes over the decision of the works council and the earlier measurements of a study file. */
	async openStudy(file: Blob): Promise<void> {
		const text = await file.text();
		if (!this.study.open(text)) return;
		if (this.isExample) {
			this.clear();
			this.study.open(text);
		}
		if (this.preferences.title === '') await this.prefer({ title: this.study.title });
		const waiting = this.pending;
		this.pending = [];
		if (waiting.length > 0) await this.add(waiting);
	}

	async openExample(title: string, blobs: readonly NamedBlob[], mapping: NamedBlob): Promise<void> {
		this.clear();
		this.isExample = true;
		this.preferences = { ...PREFERENCES, title };
		await this.#addInTurn(blobs);
		await this.loadMapping(mapping);
	}

	/** Forgets everything, rows included. */
	clear(): void {
		this.work.close();
		this.#turn++;
		this.files = [];
		this.refused = [];
		this.pending = [];
		this.log = null;
		this.corrections = [];
		this.activities.clear();
		this.outcome = null;
		this.preferences = PREFERENCES;
		this.study.close();
		this.isExample = false;
	}

	async remove(id: string): Promise<void> {
		const index = this.files.findIndex((file) => file.id === id);
		this.refused = this.refused.filter((file) => file.id !== id);
		if (index < 0) return;
		this.files = this.files.filter((file) => file.id !== id);
		this.corrections = this.corrections
			.filter(({ file }) => file !== index)
			.map((correction) =>
				correction.file > index ? { ...correction, file: correction.file - 1 } : correction,
			);
		await this.work.ask('remove', { id });
		await this.#parse();
	}

	/** Reads a file again because its encoding or delimiter was corrected. */
	async reread(id: string, changed: { encoding?: Encoding; delimiter?: string }): Promise<void> {
		const file = this.files.find((open) => open.id === id);
		if (!file) return;
		const { encoding, delimiter } = file.summary;
		const answer = await this.work.read(file.name, {
			id,
			name: file.name,
			blob: file.blob,
			encoding,
			delimiter,
			...changed,
		});
		if (!answer) return;
		if (!answer.summary) {
			this.refused = [
				...this.refused,
				{ id: `${id}-${this.#nextId++}`, name: file.name, issues: answer.issues },
			];
			return;
		}
		const { period } = file.settings;
		this.#replace({ ...file, summary: answer.summary, settings: { ...answer.summary.suggested, period } });
		await this.#parse();
	}

	async change(id: string, changed: Partial<FileSettings>): Promise<void> {
		const file = this.files.find((open) => open.id === id);
		if (!file) return;
		this.#replace({ ...file, settings: { ...file.settings, ...changed } });
		await this.#parse();
	}

	/** Gives a column a meaning, and takes that meaning from the column that had it. */
	async setField(id: string, column: number, field: Field | null): Promise<void> {
		const file = this.files.find((open) => open.id === id);
		if (!file) return;
		const columns: Record<number, Field | null> = { ...file.settings.columns };
		for (const [index, taken] of Object.entries(columns)) {
			if (field !== null && taken === field) columns[Number(index)] = null;
		}
		columns[column] = field;
		const has = (wanted: Field) => Object.values(columns).includes(wanted);
		const { durationForm, period } = file.settings;
		await this.change(id, {
			columns,
			durationForm: has('minutes') ? (durationForm === 'startEnd' ? null : durationForm) : 'startEnd',
			period: period === 'column' && !has('period') ? null : field === 'period' ? 'column' : period,
		});
	}

	/** One repair for every file. */
	async repair(changed: Partial<Repairs>): Promise<void> {
		this.files = this.files.map((file) => ({
			...file,
			settings: { ...file.settings, repairs: { ...file.settings.repairs, ...changed } },
		}));
		await this.#parse();
	}

	async correct(correction: Correction): Promise<void> {
		const others = this.corrections.filter(
			({ file, row, column }) =>
				file !== correction.file || row !== correction.row || column !== correction.column,
		);
		this.corrections = [...others, correction];
		await this.#parse();
	}

	/** Every cell as it stands in the files again. */
	async undoCorrections(): Promise<void> {
		this.corrections = [];
		await this.#parse();
	}

	async decide(key: string, mapping: ActivityMapping): Promise<void> {
		this.activities.decide(key, mapping);
		await this.#measure();
	}

	async loadMapping(mapping: NamedBlob): Promise<void> {
		const answer = await this.work.ask('readMapping', { name: mapping.name, blob: mapping.blob });
		if (!answer || !this.activities.take(answer.decisions, answer.issues)) return;
		await this.#measure();
	}

	async prefer(changed: Partial<MeasurePreferences>): Promise<void> {
		this.preferences = { ...this.preferences, ...changed };
		if (changed.goLive !== undefined) {
			const { goLive } = changed;
			this.files = this.files.map((file) => {
				const { goLive: _, ...settings } = file.settings;
				return { ...file, settings: goLive === null ? settings : { ...settings, goLive } };
			});
			await this.#parse();
		} else await this.#measure();
	}

	async rejectedRows(): Promise<Requests['rejected']['answer']> {
		return (await this.work.ask('rejected', {})) ?? [];
	}

	/** Whether a person changed this cell. */
	isCorrected(file: number, row: number, column: number): boolean {
		return this.corrections.some(
			(correction) => correction.file === file && correction.row === row && correction.column === column,
		);
	}

	#replace(changed: OpenFile): void {
		this.files = this.files.map((file) => (file.id === changed.id ? changed : file));
	}

	/** False when the person stopped it. */
	async #read({ name, blob, period }: NamedBlob): Promise<boolean> {
		const id = String(this.#nextId++);
		const answer = await this.work.read(name, { id, name, blob });
		if (!answer) return false;
		const { summary, issues } = answer;
		if (!summary) {
			this.refused = [...this.refused, { id, name, issues }];
			return true;
		}
		const { goLive } = this.preferences;
		const settings: FileSettings = {
			...summary.suggested,
			...(goLive !== null ? { goLive } : {}),
			period: period ?? summary.suggested.period ?? periodOfName(name),
		};
		this.files = [...this.files, { id, blob, name, summary, settings }];
		return true;
	}

	async #parse(): Promise<void> {
		if (this.files.length === 0) {
			this.#turn++;
			this.work.busy = null;
			this.log = null;
			this.outcome = null;
			return;
		}
		const turn = ++this.#turn;
		this.work.busy = { kind: 'computing', name: '', fraction: null };
		const log = await this.work.ask('parse', {
			files: this.files.map(({ id, settings }) => ({
				id,
				settings: $state.snapshot(settings) as FileSettings,
			})),
			corrections: this.corrections,
		});
		if (turn !== this.#turn) return;
		this.work.busy = null;
		if (!log) return;
		this.log = log;
		this.activities.suggest(log.activities);
		await this.#measure();
	}

	async #measure(): Promise<void> {
		if (!this.log) return;
		const turn = ++this.#turn;
		this.work.busy = { kind: 'computing', name: '', fraction: null };
		const { goLive, washoutDays, ...rest } = this.preferences;
		const outcome = await this.work.ask('measure', {
			decisions: [...this.activities.byKey],
			settings: {
				...rest,
				washout: goLive !== null ? { goLive, days: washoutDays } : null,
				version: __HALFTIJD_VERSION__,
			},
		});
		if (turn !== this.#turn) return;
		this.work.busy = null;
		this.outcome = outcome;
	}
}
