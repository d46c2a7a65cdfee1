import type { Issue } from '#lib/core/issue.ts';
import {
	draftPublication,
	withdrawalOf,
	type OpenAnswers,
	type PublicationAnswers,
} from '#lib/core/publish/draftPublication.ts';
import type { Publication } from '#lib/core/publish/publication.ts';
import { readPublication } from '#lib/core/publish/readPublication.ts';
import type { Sent } from '#lib/core/publish/sent.ts';
import type { MeasurementJson } from '#lib/core/report/measurementJson.ts';
import type { OpenStudy } from '../openStudy.svelte.ts';
import type { KeptPublication } from './keptPublication.svelte.ts';
import { sendPublication } from './sendPublication.ts';

/** One publication in the making: which measurement, what was answered about it, and what came of sending it. */
export class PublicationDesk {
	measurement = $state.raw<MeasurementJson | null>(null);
	isSending = $state(false);
	/** What the server said of the last document; null before, and after a change of it. */
	sent = $state.raw<Sent | null>(null);
	readonly #kept: KeptPublication;
	readonly #study: OpenStudy;

	/** `study` gets the receipt of everything that is sent. */
	constructor(kept: KeptPublication, study: OpenStudy) {
		this.#kept = kept;
		this.#study = study;
	}

	get answers(): OpenAnswers {
		return this.#kept.answers;
	}

	/** The publication that this one corrects. */
	get correcting(): Publication | null {
		return this.#kept.correcting;
	}

	/** The answers, when all that are needed were given. */
	readonly #complete: PublicationAnswers | null = $derived.by(() => {
		const { fundingAfterSubsidyEurPerYear, ...needed } = this.answers;
		if (Object.values(needed).some((answer) => answer === null)) return null;
		return { ...(needed as PublicationAnswers), fundingAfterSubsidyEurPerYear };
	});

	/** The document as it would be sent; null while something is missing. */
	readonly document: Publication | null = $derived.by(() => {
		if (!this.measurement || !this.#complete) return null;
		const identity = { uuid: this.#kept.uuid, supersedes: this.correcting?.uuid ?? null };
		return draftPublication(this.measurement, this.#complete, identity);
	});

	/** What is wrong with the document, by the same rules as the server's. */
	readonly problems: readonly Issue[] = $derived(this.document ? readPublication(this.document).issues : []);

	/** False where there is nothing in the measurement to publish. */
	readonly isPublishable: boolean = $derived((this.measurement?.headline?.se ?? null) !== null);

	/** Adds answers, or changes them. */
	give(answers: Partial<OpenAnswers>): void {
		const names = Object.keys(answers) as (keyof OpenAnswers)[];
		if (names.every((name) => this.answers[name] === answers[name])) return;
		this.#kept.answers = { ...this.answers, ...answers };
		this.#renew();
	}

	/** The measurement that the document is about; choosing the same one again leaves what came of sending it. */
	choose(measurement: MeasurementJson | null): void {
		if (measurement === this.measurement) return;
		this.measurement = measurement;
		this.#renew();
	}

	/** Makes the next document a correction of this publication, with its answers filled in; null for a new one. */
	correct(publication: Publication | null): void {
		this.#kept.correcting = publication;
		if (publication) {
			const { organisation, sector, region, applicationKind, fteCovered, fteTotal } = publication;
			const { fundingAfterSubsidyEurPerYear } = publication;
			this.#kept.answers = {
				organisation,
				sector,
				region,
				applicationKind,
				fteCovered,
				fteTotal,
				fundingAfterSubsidyEurPerYear,
			};
		}
		this.#renew();
	}

	/** Sends the document as it is shown. */
	async send(): Promise<void> {
		if (this.document && this.problems.length === 0) await this.#send(this.document);
	}

	/** Takes a publication back. */
	async withdraw(publication: Publication): Promise<void> {
		await this.#send(withdrawalOf(publication, crypto.randomUUID()));
	}

	async #send(document: Publication): Promise<void> {
		if (this.isSending) return;
		this.isSending = true;
		try {
			this.sent = await sendPublication(document);
		} finally {
			this.isSending = false;
		}
		if (!('receipt' in this.sent)) return;
		// what was taken back may be published anew
		if (document.withdraws !== null) this.#kept.uuid = crypto.randomUUID();
		this.#study.receive(this.sent.receipt, document);
		if (this.sent.kind === 'received' && document.withdraws === null) this.#kept.correcting = null;
	}

	/** Another document than the one that was sent. */
	#renew(): void {
		this.sent = null;
		this.#kept.uuid = crypto.randomUUID();
	}
}
