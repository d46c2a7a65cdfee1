import type { Issue } from '#lib/core/issue.ts';
import type { MeasurementJson } from '#lib/core/report/measurementJson.ts';
import {
	emptyStudy,
	withMeasurement,
	withWorksCouncil,
	type Study,
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

	/** Takes the place of the study that was open. False, with the reasons in `issues`, when the text is no study. */
	open(text: string): boolean {
		const { study, issues } = readStudy(text);
		this.issues = issues;
		if (study) this.#study = study;
		return study !== null;
	}

	close(): void {
		this.#study = emptyStudy('', '');
		this.issues = [];
	}

	/** The study with this measurement as its latest. The same measurement, asked again, does not come twice. */
	with(measurement: MeasurementJson, label: string): Study {
		const known =
			this.#study.title === '' ? { ...this.#study, version: measurement.version, title: label } : this.#study;
		const taken = new Set(known.measurements.map(({ id }) => id));
		let number = known.measurements.length + 1;
		while (taken.has(`m${number}`)) number++;
		return withMeasurement(known, { ...measurement, id: `m${number}`, label });
	}
}
