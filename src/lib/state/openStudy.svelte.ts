import type { Issue } from '#lib/core/issue.ts';
import type { MeasurementJson } from '#lib/core/report/measurementJson.ts';
import type { Receipt } from '#lib/core/study/receipt.ts';
import { withReceipt, type SentReferences } from '#lib/core/study/sentPublications.ts';
import {
	emptyStudy,
	freeMeasurementId,
	restOnSameFiles,
	withMeasurement,
	withWorksCouncil,
	type Study,
	type StudyMeasurement,
	type WorksCouncil,
} from '#lib/core/study/study.ts';
import {
	stampOf,
	withStamp,
	type StampAnswer,
	type StampAnswers,
	type StampArea,
} from '#lib/core/study/stamp.ts';
import { readStudy } from '#lib/core/study/studyFile.ts';

/** The study that this measurement belongs to: a new one, or one opened from its file. */
export class OpenStudy {
	#study = $state.raw<Study>(emptyStudy('', ''));
	/** Why a study file was refused; empty when none was. */
	issues = $state.raw<readonly Issue[]>([]);

	/** Counts the studies that were open: ids mean nothing in another study. */
	turn = 1;
	/** Under which id the measurement on the page is kept; null = not kept yet. */
	#kept: string | null = null;

	/** As it stands in the file of its owner; null when it was never saved. */
	#saved = $state.raw<Study | null>(null);

	/** Measurements, cases or receipts that would be lost by opening something else. */
	get hasUnsaved(): boolean {
		const { measurements, cases, publications } = this.#study;
		return this.#study !== this.#saved && measurements.length + cases.length + publications.length > 0;
	}

	get study(): Study {
		return this.#study;
	}

	/** Empty while the study is new. */
	get title(): string {
		return this.#study.title;
	}

	get worksCouncil(): WorksCouncil | null {
		return this.#study.worksCouncil;
	}

	get measurements(): Study['measurements'] {
		return this.#study.measurements;
	}

	/** The checklist of what the study reports. */
	get stamp(): StampAnswers {
		return stampOf(this.#study);
	}

	answerStamp(area: StampArea, answer: StampAnswer): void {
		this.#study = withStamp(this.#study, area, answer);
	}

	/** Keeps the decision of the works council; `at` is the moment, for the log of the study. */
	record(decision: WorksCouncil, at: string): void {
		this.#study = withWorksCouncil(this.#study, decision, at);
	}

	/** Keeps the receipt of a publication; what it corrects or takes back is no longer current. */
	receive(receipt: Receipt, references: SentReferences): void {
		this.#study = withReceipt(this.#study, receipt, references);
	}

	/** Takes the place of the study that was open. False, with the reasons in `issues`, when the text is no study. */
	open(text: string): boolean {
		const { study, issues } = readStudy(text);
		this.issues = issues;
		if (study) this.#begin(study, study);
		return study !== null;
	}

	close(): void {
		this.#begin(emptyStudy('', ''), null);
		this.issues = [];
	}

	#begin(study: Study, saved: Study | null): void {
		this.#study = study;
		this.#saved = saved;
		this.#kept = null;
		this.turn++;
	}

	/** The same study in a later state; `isSaved` when its owner has it in a file. */
	update(study: Study, isSaved = false): void {
		this.#study = study;
		if (isSaved) this.#saved = study;
	}

	/** The study with this measurement as its latest. The same measurement, asked again, does not come twice. */
	with(measurement: MeasurementJson, label: string): Study {
		const known =
			this.#study.title === '' ? { ...this.#study, version: measurement.version, title: label } : this.#study;
		return withMeasurement(known, this.#named(measurement, label));
	}

	/** Keeps the measurement on the page in the study, so that a case can point at it. */
	keep(measurement: MeasurementJson, label: string): StudyMeasurement {
		const named = this.#named(measurement, label);
		this.#study = this.with(measurement, label);
		this.#kept = named.id;
		return named;
	}

	/** Whether the measurement on the page is kept already, perhaps with other choices. */
	holds(measurement: MeasurementJson): boolean {
		const kept = this.#study.measurements.find(({ id }) => id === this.#kept);
		return kept !== undefined && restOnSameFiles(kept, measurement);
	}

	#named(measurement: MeasurementJson, label: string): StudyMeasurement {
		const id = this.holds(measurement) ? this.#kept! : freeMeasurementId(this.#study);
		return { ...measurement, id, label };
	}
}
