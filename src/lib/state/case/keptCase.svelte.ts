import { createContext } from 'svelte';
import { caseChanges } from '#lib/core/study/caseChanges.ts';
import { noSignOff, type SignOff } from '#lib/core/report/signOff.ts';
import type { LogEntry, StudyMeasurement } from '#lib/core/study/study.ts';
import type { CaseEdit } from './caseEdit.ts';
import type { CaseFile } from './casePath.ts';

/** A scenario that somebody made: the open case with some assumptions fixed at another value. */
export interface OwnScenario {
	readonly name: string;
	/** By path; the assumption is then one number, without a range. */
	readonly changes: readonly CaseEdit[];
}

/** One change of the file: how it stood on the other side of the change, when it was made and why. */
interface CaseStep {
	readonly file: CaseFile;
	readonly scenarios: readonly OwnScenario[];
	/** ISO date and time. */
	readonly at: string;
	readonly why: string;
}

/** What a study keeps beside a case file. */
export interface BesideCase {
	/** Id of the case in the study. */
	readonly id: string;
	/** Which of the studies that were open on this page it belongs to. */
	readonly turn: number;
	/** The measurement that it was built on, as it was taken over; null = on none. */
	readonly measurement: StudyMeasurement | null;
	readonly signOff: SignOff;
	/** Changes from before the file was opened, by the path in the case. */
	readonly log: readonly LogEntry[];
}

const NOTHING: Omit<BesideCase, 'id' | 'turn'> = { measurement: null, signOff: noSignOff, log: [] };

/** What stays when somebody leaves the page of the business case and comes back: the file and its history. */
export class KeptCase {
	file = $state.raw<CaseFile | null>(null);
	/** Made by hand, in the order in which they were; the format of a case has no place for them. */
	scenarios = $state.raw<readonly OwnScenario[]>([]);
	/** Steps made, each with the file before it. */
	past = $state.raw<readonly CaseStep[]>([]);
	/** Steps undone, the next one first, each with the file after it. */
	future = $state.raw<readonly CaseStep[]>([]);
	/** Changes from before the file was opened, by the path in the case. */
	earlier = $state.raw<readonly LogEntry[]>([]);
	/** Its id in the study that it belongs to; null while it belongs to none. */
	id = $state<string | null>(null);
	turn = $state<number | null>(null);
	measurement = $state.raw<StudyMeasurement | null>(null);
	signOff = $state.raw<SignOff>(noSignOff);
	/** One of the invented examples, with or without changes. */
	isExample = $state(false);

	/** Every change of an assumption, oldest first: those that came with the file, then those of the steps. */
	readonly log: readonly LogEntry[] = $derived([...this.earlier, ...this.#entries().flat()]);

	/** Takes the place of what was open. */
	open(file: CaseFile | null, isExample: boolean, beside?: BesideCase): void {
		const { measurement, signOff, log } = beside ?? NOTHING;
		this.file = file;
		this.scenarios = [];
		this.past = [];
		this.future = [];
		this.earlier = log;
		this.id = beside?.id ?? null;
		this.turn = beside?.turn ?? null;
		this.measurement = measurement;
		this.signOff = signOff;
		this.isExample = isExample;
	}

	/** Another state of the file: as a step of its own, or as more of the newest step. */
	change(file: CaseFile, at: string, isNewStep: boolean, why = ''): void {
		if (this.file && isNewStep) this.#keep(this.file, at, why);
		this.future = [];
		this.file = file;
	}

	/** Other scenarios: a step of its own, in which no assumption changes. */
	changeScenarios(scenarios: readonly OwnScenario[], at: string): void {
		if (!this.file) return;
		this.#keep(this.file, at, '');
		this.future = [];
		this.scenarios = scenarios;
	}

	undo(): boolean {
		const step = this.past.at(-1);
		if (!this.file || !step) return false;
		this.past = this.past.slice(0, -1);
		this.future = [{ ...step, file: this.file, scenarios: this.scenarios }, ...this.future];
		this.#return(step);
		return true;
	}

	redo(): boolean {
		const [step, ...rest] = this.future;
		if (!this.file || !step) return false;
		this.past = [...this.past, { ...step, file: this.file, scenarios: this.scenarios }];
		this.future = rest;
		this.#return(step);
		return true;
	}

	/** Writes down why an entry of the log was made; changes of one step have one reason. */
	explain(index: number, why: string): void {
		if (index < this.earlier.length) {
			this.earlier = this.earlier.map((entry, place) => (place === index ? { ...entry, why } : entry));
			return;
		}
		let left = index - this.earlier.length;
		const step = this.#entries().findIndex((entries) => (left -= entries.length) < 0);
		this.past = this.past.map((one, place) => (place === step ? { ...one, why } : one));
	}

	#keep(file: CaseFile, at: string, why: string): void {
		this.past = [...this.past, { file, scenarios: this.scenarios, at, why }];
	}

	#return({ file, scenarios }: CaseStep): void {
		this.file = file;
		this.scenarios = scenarios;
	}

	/** The changes of each step. */
	#entries(): LogEntry[][] {
		return this.past.map(({ file, at, why }, place) =>
			caseChanges(file, this.past[place + 1]?.file ?? this.file).map((change) => ({ at, ...change, why })),
		);
	}
}

export const [readKeptCase, provideKeptCase] = createContext<KeptCase>();
