import type { CaseNote } from '#lib/core/business/businessCase.ts';
import type { Issue } from '#lib/core/issue.ts';
import { MEASUREMENT_SCHEMA, type MeasurementJson } from '#lib/core/report/measurementJson.ts';
import { noSignOff, type SignOff } from '#lib/core/report/signOff.ts';
import { type MeasuredLink, measuredLinks } from '#lib/core/study/measuredLinks.ts';
import type { MeasuredOffer } from '#lib/core/study/measuredOffers.ts';
import {
	emptyStudy,
	freeMeasurementId,
	restOnSameFiles,
	STUDY_SCHEMA,
	type Study,
	type StudyMeasurement,
	withMeasurement,
} from '#lib/core/study/study.ts';
import { caseInStudy, freeCaseId, withCase } from '#lib/core/study/studyCase.ts';
import { readStudy, writeStudy } from '#lib/core/study/studyFile.ts';
import { createContext } from 'svelte';
import type { CaseWorkspace } from '../caseWorkspace.svelte.ts';
import type { OpenStudy } from '../openStudy.svelte.ts';
import type { BesideCase, KeptCase } from './keptCase.svelte.ts';

/** What a file turned out to be. */
export type OpenedKind = 'case' | 'study' | 'measurement' | 'refused' | 'kept';

/** The open case as a part of its study: opened and saved with it, and tied to the measurement it was built on. */
export class CaseDossier {
	readonly #kept: KeptCase;
	readonly #study: OpenStudy;
	readonly #workspace: CaseWorkspace;

	constructor(kept: KeptCase, study: OpenStudy, workspace: CaseWorkspace) {
		this.#kept = kept;
		this.#study = study;
		this.#workspace = workspace;
	}

	/** The study that is open. */
	get study(): Study {
		return this.#study.study;
	}

	/** The measurement of the case, as it was taken over; null when it was built on none. */
	get measurement(): StudyMeasurement | null {
		return this.#kept.measurement;
	}

	/** The same measurement as the study has it now. */
	get latest(): StudyMeasurement | null {
		const taken = this.#kept.measurement;
		const now = taken && this.study.measurements.find(({ id }) => id === taken.id);
		return now && taken && restOnSameFiles(now, taken) ? now : taken;
	}

	/** Measurements that the case can be held against. */
	get measurements(): readonly StudyMeasurement[] {
		const { latest } = this;
		const { measurements } = this.study;
		return latest === null || measurements.includes(latest) ? measurements : [latest, ...measurements];
	}

	/** How the fields that came from the measurement stand to it, by path. */
	readonly links: ReadonlyMap<string, MeasuredLink> = $derived.by(() => {
		const { businessCase } = this.#workspace;
		const taken = this.#kept.measurement;
		if (!businessCase || !taken) return new Map();
		const found = measuredLinks(
			businessCase,
			(path) => this.#workspace.valueAt(path),
			{ taken, latest: this.latest ?? taken },
			this.#kept.log,
		);
		return new Map(found.map((link) => [link.path, link]));
	});

	get signOff(): SignOff {
		return this.#kept.signOff;
	}

	sign(field: keyof SignOff, text: string): void {
		this.#kept.signOff = { ...this.#kept.signOff, [field]: text };
	}

	/**
	 * Opens a case, a study or a measurement, each by its schema. What is refused leaves everything as it was.
	 *
	 * @param mayReplace asked before a study takes the place of one that was not saved
	 */
	openText(text: string, mayReplace: () => boolean = () => true): OpenedKind {
		const schema = schemaOf(text);
		if (schema === STUDY_SCHEMA) {
			if (this.#study.hasUnsaved && !mayReplace()) return 'kept';
			if (!this.#study.open(text)) return this.#refuse(this.#study.issues);
			const [only, ...others] = this.study.cases;
			if (only && others.length === 0) this.openCase(only.id);
			return 'study';
		}
		if (schema === MEASUREMENT_SCHEMA) {
			this.addMeasurement(JSON.parse(text) as MeasurementJson);
			return 'measurement';
		}
		return this.#workspace.openText(text, this.#beside()) ? 'case' : 'refused';
	}

	/** Opens an invented or a blank case, as a new one in the study. */
	openTemplate(document: unknown, isExample: boolean): boolean {
		return this.#workspace.open(document, isExample, this.#beside());
	}

	/** Opens a case of the study. */
	openCase(id: string): boolean {
		const found = caseInStudy(this.study, id);
		if (!found) return false;
		const measurement = this.study.measurements.find((one) => one.id === found.fromMeasurement) ?? null;
		const { signOff, log } = found;
		return this.#workspace.open(found.file, false, { ...this.#beside(), id, measurement, signOff, log });
	}

	/** Adds a measurement that stands in a file of its own. One that rests on the same files is not added twice. */
	addMeasurement(measurement: MeasurementJson, label = String(measurement.title)): StudyMeasurement {
		const known = this.study.measurements.find((one) => restOnSameFiles(one, measurement));
		const named = {
			...measurement,
			id: known?.id ?? freeMeasurementId(this.study),
			label,
		};
		this.#study.update(withMeasurement(this.study, named));
		return named;
	}

	/**
	 * Adds the measurements of a file: a measurement by itself, or those of another study.
	 *
	 * @returns false when there are none in it
	 */
	addMeasurements(text: string): boolean {
		const schema = schemaOf(text);
		if (schema === MEASUREMENT_SCHEMA) {
			this.addMeasurement(JSON.parse(text) as MeasurementJson);
			return true;
		}
		const found = schema === STUDY_SCHEMA ? (readStudy(text).study?.measurements ?? []) : [];
		for (const measurement of found) this.addMeasurement(measurement, measurement.label);
		return found.length > 0;
	}

	/**
	 * Puts measured values in the case, as one step, and ties the case to the measurement.
	 *
	 * @param note where the values come from, for the fields that hold them
	 * @param why for the log
	 */
	takeOver(
		measurement: StudyMeasurement,
		offers: readonly MeasuredOffer[],
		note: CaseNote,
		why: string,
	): void {
		const noted = offers.filter(({ kind }) => kind !== 'basis' && kind !== 'reviewMinutes');
		this.#workspace.edit(
			[
				...offers.map(({ path, value }) => ({ path, value })),
				...noted.map(({ path }) => ({ path: `notes.${path}`, value: note })),
			],
			why,
		);
		this.#kept.measurement = measurement;
	}

	/** Puts back what the measurement says now. */
	relink(path: string, why: string): void {
		const link = this.links.get(path);
		const { latest } = this;
		if (!link || !latest) return;
		const basis = link.basis === null ? [] : [{ path: 'saving.basis', value: link.basis }];
		this.#workspace.edit([{ path, value: link.measured }, ...basis], why);
		this.#kept.measurement = latest;
	}

	/**
	 * The study with the open case in it; null while something in the case is wrong. A case whose study was closed since
	 * makes a study of its own.
	 *
	 * @param at moment of saving as ISO date and time
	 * @param version of the program, for a study that is new
	 */
	saved(at: string, version: string): string | null {
		const study = this.#stowed(at, version, true);
		return study && writeStudy(study);
	}

	#stowed(at: string, version: string, isSaved: boolean): Study | null {
		const { file } = this.#workspace;
		const { id, turn, measurement, log, signOff } = this.#kept;
		if (this.#workspace.isStale || !file || id === null) return null;
		const isHome = turn === this.#study.turn;
		const home = isHome ? this.study : emptyStudy('', '');
		const named = { ...home, title: home.title || String(file['title']), version: home.version || version };
		const tied = this.latest ?? measurement;
		const isKnown = tied === null || named.measurements.some((one) => one.id === tied.id);
		const study = withCase(
			isKnown ? named : withMeasurement(named, tied),
			{ id, file, fromMeasurement: tied?.id ?? null, log, signOff },
			at,
		);
		if (isHome) this.#study.update(study, isSaved);
		return study;
	}

	/** Puts the open case in its study, so that a page that saves the study has it. An untouched example is not kept. */
	stow(at: string): void {
		const { turn, isExample, past, measurement } = this.#kept;
		if (turn !== this.#study.turn || (isExample && past.length === 0 && measurement === null)) return;
		this.#stowed(at, '', false);
	}

	/** What stands beside a case that is new in the study. */
	#beside(): BesideCase {
		return {
			id: freeCaseId(this.study),
			turn: this.#study.turn,
			measurement: null,
			signOff: noSignOff,
			log: [],
		};
	}

	#refuse(issues: readonly Issue[]): 'refused' {
		this.#workspace.refused = issues;
		return 'refused';
	}
}

export const [readCaseDossier, provideCaseDossier] = createContext<CaseDossier>();

function schemaOf(text: string): unknown {
	try {
		const data: unknown = JSON.parse(text);
		return typeof data === 'object' && data !== null && 'schema' in data ? data.schema : null;
	} catch {
		// no JSON: whoever opens it says so
		return null;
	}
}
