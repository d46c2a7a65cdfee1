import { createContext } from 'svelte';
import type { Issue } from '#lib/core/issue.ts';
import type { PlanSpread } from '#lib/core/estimate/planSpread.ts';
import type { GoalId } from '#lib/core/goal/goal.ts';
import type { Baseline } from '#lib/core/goal/position.ts';
import type { Unit } from '#lib/core/panel/personPeriod.ts';
import type { Reconciliation } from '#lib/core/panel/reconciliation.ts';
import type { EpochDay } from '#lib/core/period.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import type { MeasurementJson } from '#lib/core/report/measurementJson.ts';
import {
	emptyStudy,
	withMeasurement,
	withWorksCouncil,
	type Study,
	type WorksCouncil,
} from '#lib/core/study/study.ts';
import { readStudy } from '#lib/core/study/studyFile.ts';
import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { Correction } from '#lib/core/timelog/corrections.ts';
import type { Field } from '#lib/core/timelog/fields.ts';
import type { FileSettings, Repairs } from '#lib/core/timelog/fileSettings.ts';
import type { Encoding } from '#lib/core/timelog/rawTable.ts';
import type { LogSummary } from '#lib/io/logSummary.ts';
import type { FileSummary } from '#lib/io/timelogSession.ts';
import type { Requests } from '#lib/workers/messages.ts';
import { Cancelled, WorkerClient } from '#lib/workers/workerClient.ts';

export interface OpenFile {
	readonly id: string;
	readonly blob: Blob;
	readonly name: string;
	readonly summary: FileSummary;
	readonly settings: FileSettings;
}

export interface RefusedFile {
	readonly id: string;
	readonly name: string;
	readonly issues: readonly Issue[];
}

/** Work that takes long enough to be shown: which file, how far (0–1; null = not known). */
export interface Busy {
	readonly kind: 'reading' | 'computing';
	readonly name: string;
	readonly fraction: number | null;
}

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

export interface NamedBlob {
	readonly name: string;
	readonly blob: Blob;
	readonly period?: 'before' | 'after';
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
	busy = $state.raw<Busy | null>(null);
	wasCancelled = $state(false);
	log = $state.raw<LogSummary | null>(null);
	corrections = $state.raw<readonly Correction[]>([]);
	/** Decisions by folded activity: ours until a person chooses. */
	decisions = $state.raw<ReadonlyMap<string, ActivityMapping>>(new Map());
	/** Keys of decisions that are not ours: made by a person here, or taken from a mapping file. */
	chosen = $state.raw<ReadonlyMap<string, 'person' | 'mapping'>>(new Map());
	outcome = $state.raw<Outcome | null>(null);
	preferences = $state.raw<MeasurePreferences>(PREFERENCES);
	study = $state.raw<Study>(emptyStudy('', ''));
	/** Why a study file was refused; empty when none was. */
	studyIssues = $state.raw<readonly Issue[]>([]);
	mappingIssues = $state.raw<readonly Issue[]>([]);
	isExample = $state(false);
	/** A sentence about a failure of the program itself. */
	failure = $state<string | null>(null);

	readonly undecided = $derived((this.log?.activities ?? []).filter(({ key }) => !this.decisions.has(key)));
	readonly measurement: Measurement | null = $derived(this.outcome?.measurement ?? null);
	readonly reconciliation: Reconciliation | null = $derived(this.outcome?.reconciliation ?? null);
	/** How much days and persons differ: what a plan rests on. */
	readonly spread: PlanSpread | null = $derived(this.outcome?.spread ?? null);
	readonly openIssues: readonly Issue[] = $derived(
		[...(this.outcome?.issues ?? this.log?.issues ?? [])].filter(
			({ severity, code }) =>
				(severity === 'error' || severity === 'decision') && code !== 'activityUndecided',
		),
	);

	#client: WorkerClient | null = null;
	#cancel: AbortController | null = null;
	#nextId = 1;
	#turn = 0;
	/** Files are read one after the other, also when more are added meanwhile. */
	#adding: Promise<void> = Promise.resolve();

	/** Work that would be lost by opening something else. */
	get holdsOwnWork(): boolean {
		return !this.isExample && (this.files.length > 0 || this.pending.length > 0);
	}

	/** Works on any page; the worker starts with the first file. */
	#worker(): WorkerClient {
		this.#client ??= new WorkerClient(
			new Worker(new URL('../workers/timelogWorker.ts', import.meta.url), { type: 'module' }),
		);
		return this.#client;
	}

	/**
	 * Reads a person's own files. Before the works council's decision is recorded they wait. They never join the example:
	 * it makes place for them.
	 */
	async add(blobs: readonly NamedBlob[]): Promise<void> {
		if (this.isExample) this.clear();
		this.wasCancelled = false;
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
		this.study = withWorksCouncil(this.study, decision, at);
		const waiting = this.pending;
		this.pending = [];
		if (waiting.length > 0) await this.add(waiting);
	}

	/** Takes over the decision of the works council and the earlier measurements of a study file. */
	async openStudy(file: Blob): Promise<void> {
		const { study, issues } = readStudy(await file.text());
		this.studyIssues = issues;
		if (!study) return;
		if (this.isExample) this.clear();
		this.study = study;
		if (this.preferences.title === '') await this.prefer({ title: study.title });
		const waiting = this.pending;
		this.pending = [];
		if (waiting.length > 0) await this.add(waiting);
	}

	/** The open study with this measurement as its latest. The same measurement, saved again, replaces itself. */
	studyWith(measurement: MeasurementJson, label: string): Study {
		const known =
			this.study.title === '' ? { ...this.study, version: measurement.version, title: label } : this.study;
		const taken = new Set(known.measurements.map(({ id }) => id));
		let number = known.measurements.length + 1;
		while (taken.has(`m${number}`)) number++;
		return withMeasurement(known, { ...measurement, id: `m${number}`, label });
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
		this.#client?.close();
		this.#client = null;
		this.#turn++;
		this.files = [];
		this.refused = [];
		this.pending = [];
		this.busy = null;
		this.wasCancelled = false;
		this.log = null;
		this.corrections = [];
		this.decisions = new Map();
		this.chosen = new Map();
		this.outcome = null;
		this.preferences = PREFERENCES;
		this.study = emptyStudy('', '');
		this.studyIssues = [];
		this.mappingIssues = [];
		this.isExample = false;
		this.failure = null;
	}

	cancel(): void {
		this.#cancel?.abort();
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
		await this.#ask('remove', { id });
		await this.#parse();
	}

	/** Reads a file again because its encoding or delimiter was corrected. */
	async reread(id: string, changed: { encoding?: Encoding; delimiter?: string }): Promise<void> {
		const file = this.files.find((open) => open.id === id);
		if (!file) return;
		const { encoding, delimiter } = file.summary;
		const answer = await this.#reading(file.name, {
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
		this.decisions = new Map([...this.decisions, [key, mapping]]);
		this.chosen = new Map([...this.chosen, [key, 'person'] as const]);
		await this.#measure();
	}

	async loadMapping(mapping: NamedBlob): Promise<void> {
		const answer = await this.#ask('readMapping', { name: mapping.name, blob: mapping.blob });
		if (!answer) return;
		this.mappingIssues = answer.issues;
		if (answer.issues.some(({ severity }) => severity === 'error')) return;
		this.decisions = new Map([...this.decisions, ...answer.decisions]);
		this.chosen = new Map([
			...this.chosen,
			...answer.decisions.map(([key]) => [key, 'mapping'] as const),
		]);
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
		return (await this.#ask('rejected', {})) ?? [];
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
		const answer = await this.#reading(name, { id, name, blob });
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

	async #reading(name: string, ask: Requests['read']['ask']): Promise<Requests['read']['answer'] | null> {
		this.busy = { kind: 'reading', name, fraction: 0 };
		const controller = new AbortController();
		this.#cancel = controller;
		const client = this.#worker();
		try {
			return await client.ask('read', ask, {
				signal: controller.signal,
				onProgress: (fraction) => (this.busy = { kind: 'reading', name, fraction }),
			});
		} catch (reason) {
			if (client !== this.#client) return null;
			if (reason instanceof Cancelled) this.wasCancelled = true;
			else this.failure = reason instanceof Error ? reason.message : String(reason);
			return null;
		} finally {
			if (client === this.#client) {
				this.busy = null;
				this.#cancel = null;
			}
		}
	}

	/** Asks the worker; a failure of the program is shown, not thrown. */
	async #ask<Kind extends keyof Requests>(
		kind: Kind,
		ask: Requests[Kind]['ask'],
	): Promise<Requests[Kind]['answer'] | null> {
		const client = this.#worker();
		try {
			return await client.ask(kind, ask);
		} catch (reason) {
			if (client === this.#client) this.failure = reason instanceof Error ? reason.message : String(reason);
			return null;
		}
	}

	async #parse(): Promise<void> {
		if (this.files.length === 0) {
			this.log = null;
			this.outcome = null;
			return;
		}
		const turn = ++this.#turn;
		this.busy = { kind: 'computing', name: '', fraction: null };
		const log = await this.#ask('parse', {
			files: this.files.map(({ id, settings }) => ({
				id,
				settings: $state.snapshot(settings) as FileSettings,
			})),
			corrections: this.corrections,
		});
		if (turn !== this.#turn) return;
		this.busy = null;
		if (!log) return;
		this.log = log;
		const suggested = log.activities.flatMap(({ key, suggestion }) =>
			suggestion && !this.decisions.has(key) ? [[key, suggestion] as const] : [],
		);
		this.decisions = new Map([...this.decisions, ...suggested]);
		await this.#measure();
	}

	async #measure(): Promise<void> {
		if (!this.log) return;
		const turn = ++this.#turn;
		this.busy = { kind: 'computing', name: '', fraction: null };
		const { goLive, washoutDays, ...rest } = this.preferences;
		const outcome = await this.#ask('measure', {
			decisions: [...this.decisions],
			settings: {
				...rest,
				washout: goLive !== null && washoutDays > 0 ? { goLive, days: washoutDays } : null,
				version: __HALFTIJD_VERSION__,
			},
		});
		if (turn !== this.#turn) return;
		this.busy = null;
		this.outcome = outcome;
	}
}

/** A guess from the name of the file, shown and to be corrected like every guess. */
function periodOfName(name: string): 'before' | 'after' | null {
	const words = name.toLowerCase().split(/[^a-z]+/);
	if (words.some((word) => ['voor', 'nulmeting', 'before', 'baseline', 'pre'].includes(word)))
		return 'before';
	if (words.some((word) => ['na', 'after', 'post', 'nameting'].includes(word))) return 'after';
	return null;
}
