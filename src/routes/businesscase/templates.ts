import { blankCase, type BlankCaseWords } from '#lib/core/business/blankCase.ts';
import type { EpochDay } from '#lib/core/period.ts';
import { sourcedNumbers } from '#lib/core/reference.ts';

/** The invented cases, each a part of the site that is fetched when somebody asks for it. */
const templates = {
	hospital: () => import('../../../datasets/samples/cases/hospital.json'),
	practice: () => import('../../../datasets/samples/cases/practice.json'),
	homeCare: () => import('../../../datasets/samples/cases/homeCare.json'),
};

export type TemplateName = keyof typeof templates;

/** An invented case as it stands in its file. */
export async function fetchTemplate(name: TemplateName): Promise<unknown> {
	return (await templates[name]()).default;
}

/** What a blank case takes from the reference data: the file and the entry. */
const starts = {
	realDiscountRate: [() => import('../../../datasets/reference/discountRates.json'), 'mkbaStandard'],
	wageIndex: [() => import('../../../datasets/reference/indices.json'), 'ovaMean'],
	workdays: [() => import('../../../datasets/reference/hours.json'), 'productiveDays'],
	vatRate: [() => import('../../../datasets/reference/vat.json'), 'vatHigh'],
} as const;

/** A case with nothing in it but what has a source or says that it is belief. */
export async function fetchBlank(words: BlankCaseWords, today: EpochDay): Promise<unknown> {
	const find = async (name: keyof typeof starts) => {
		const [load, id] = starts[name];
		return sourcedNumbers((await load()).default).find((entry) => entry.id === id)!;
	};
	const [realDiscountRate, wageIndex, workdays, vatRate] = await Promise.all(
		(['realDiscountRate', 'wageIndex', 'workdays', 'vatRate'] as const).map(find),
	);
	return blankCase(words, {
		today,
		realDiscountRate: realDiscountRate!,
		wageIndex: wageIndex!,
		workdays: workdays!,
		vatRate: vatRate!,
	});
}
