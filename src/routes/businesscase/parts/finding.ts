import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import { scenarioCase } from '#lib/core/uncertainty/scenario.ts';
import { scenarioOutcome } from '#lib/core/uncertainty/scenarioOutcome.ts';
import type { Uncertainty } from '#lib/core/uncertainty/uncertainty.ts';
import type { Tab } from './tabs.ts';
import type { Writing } from './writing.ts';

/** What a tab says in one sentence, and the sentence that holds it in place. */
export interface Finding {
	readonly sentence: string;
	readonly interval: string;
}

/** How far the chances are: not there yet, or not to be given because nothing is uncertain. */
export type Chances = Uncertainty | 'waiting' | 'certain';

type Say = (result: CaseResult, chances: Chances, writing: Writing, businessCase: BusinessCase) => Finding;

/** Neither end of the ranges asks how many people use it in another scenario. */
const NO_USE = { use: 0 };

const joint: Say = ({ results, horizonMonths }, chances, { texts }) => ({
	sentence: texts.summary.sentence(results.joint.total.npv, horizonMonths),
	interval: texts.summary.interval(
		results.joint.cash.npv,
		typeof chances === 'string' ? null : chances.joint.total.probPositive,
	),
});

const findings: Readonly<Record<Tab, Say>> = {
	summary: joint,
	record: joint,
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
	uncertainty: (_, chances, { texts: { uncertainty: words } }) => {
		if (chances === 'waiting') return { sentence: words.sentenceWaits, interval: '' };
		if (chances === 'certain') return { sentence: words.sentenceCertain, interval: '' };
		const { probPositive, p5, p95 } = chances.joint.total;
		return { sentence: words.sentence(probPositive), interval: words.interval(p5, p95) };
	},
	ledger: ({ results, years }, _, { texts: { ledger: words }, monthText }) => {
		const { eur, month } = results.joint.peakFunding;
		return {
			sentence: words.sentence(eur, month === null ? null : monthText(month)),
			interval: words.interval(years.reduce((sum, { joint: year }) => sum + year.netCash, 0)),
		};
	},
	scenarios: ({ results }, _, { texts: { scenarios: words } }, businessCase) => {
		const base = results.joint.total.npv;
		const [low, high] = (['low', 'high'] as const).map(
			(name) => scenarioOutcome(scenarioCase(name, businessCase, NO_USE)).npvTotal,
		) as [number, number];
		if (Math.abs(high - low) < 0.5) return { sentence: words.sentenceSame(base), interval: '' };
		return { sentence: words.sentence(low, high), interval: words.interval(base) };
	},
};

/** The finding at the head of a tab. */
export function findingOf(
	tab: Tab,
	businessCase: BusinessCase,
	result: CaseResult,
	chances: Chances,
	writing: Writing,
): Finding {
	return findings[tab](result, chances, writing, businessCase);
}
