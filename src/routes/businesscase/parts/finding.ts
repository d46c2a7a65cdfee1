import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { Uncertainty } from '#lib/core/uncertainty/uncertainty.ts';
import type { Tab } from './tabs.ts';
import type { Writing } from './writing.ts';

/** What a tab says in one sentence, and the sentence that holds it in place. */
export interface Finding {
	readonly sentence: string;
	readonly interval: string;
}

type Say = (result: CaseResult, uncertainty: Uncertainty | null, writing: Writing) => Finding;

const findings: Readonly<Record<Tab, Say>> = {
	summary: ({ results, horizonMonths }, uncertainty, { texts }) => ({
		sentence: texts.summary.sentence(results.joint.total.npv, horizonMonths),
		interval: texts.summary.interval(results.joint.cash.npv, uncertainty?.joint.total.probPositive ?? null),
	}),
	after: ({ afterSubsidy: after, results }, _, { texts, monthText, nameOf }) => {
		if (!after) return { sentence: texts.after.noLicence, interval: '' };
		const [first] = after.years;
		return {
			sentence:
				!first || after.firstMonth === null
					? texts.after.sentenceNone
					: texts.after.sentence(
							monthText(after.firstMonth),
							first.licenceEur,
							first.toMonth - first.fromMonth === 11,
						),
			interval: texts.after.interval(nameOf(after.licencePayer), results.joint.total.npv),
		};
	},
	parties: ({ wrongPocket, results: { joint } }, _, { texts, nameOf }) => {
		const { losers, jointNpv, wrongPocket: isWrong } = wrongPocket.total;
		return {
			sentence: texts.parties.sentence(losers.map(nameOf), isWrong, jointNpv),
			interval: texts.parties.interval(joint.total.npv, joint.cash.npv),
		};
	},
};

/** The finding at the head of a tab. */
export function findingOf(
	tab: Tab,
	result: CaseResult,
	uncertainty: Uncertainty | null,
	writing: Writing,
): Finding {
	return findings[tab](result, uncertainty, writing);
}
