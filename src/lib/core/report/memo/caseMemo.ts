import { openQuestions } from '../../business/completeness.ts';
import { supplierQuestions } from '../../business/supplierQuestions.ts';
import type { CaseField } from '../caseField.ts';
import { caseFields } from '../caseFields.ts';
import type { Block, KeyFigure, ReportDocument, ReportTable } from '../document.ts';
import { signOffFields } from '../signOff.ts';
import { assumptionTable } from './assumptionTable.ts';
import type { MemoInput } from './memoInput.ts';
import type { MemoWords } from './memoWords.ts';

/** What fits on one page with everything else. */
const MOST_ASSUMPTIONS = 6;
const MOST_MOVING = 4;

/**
 * The assumptions that a decision rests on: the saving, then what moves the result most, then price and use. All of them
 * stand in the appendix.
 */
export function decidingFields({ businessCase, uncertainty }: MemoInput): CaseField[] {
	const fields = caseFields(businessCase).flatMap((group) => group.fields);
	const byPath = new Map(fields.map((field) => [field.path, field]));
	const moving = (uncertainty?.joint.sensitivity ?? []).slice(0, MOST_MOVING).map(({ path }) => path);
	const licences = businessCase.costs.filter(({ category }) => category === 'licence');
	const prices = licences.flatMap(({ id }) => [`costs.${id}.amountEur`, `costs.${id}.tiers.0.amountEur`]);
	const paths = [
		'saving.reduction',
		...moving,
		...prices,
		'saving.realisedShare',
		'use.to',
		'saving.persistencePerYear',
		...businessCase.subsidies.map(({ id }) => `subsidies.${id}.share`),
		...businessCase.roles.map(({ id }) => `roles.${id}.baselineAdminMinutesPerDay`),
	];
	return [...new Set(paths)].flatMap((path) => byPath.get(path) ?? []).slice(0, MOST_ASSUMPTIONS);
}

function keyFigures({ result, uncertainty }: MemoInput, words: MemoWords): KeyFigure[] {
	const { total, cash } = result.results.joint;
	const spread = uncertainty?.joint.total ?? null;
	const after = result.afterSubsidy;
	const figure = (value: string, label: string): KeyFigure => ({ value, unit: '', label });
	const year = after?.years[0];
	return [
		figure(words.euro(total.npv), words.figures.npv(spread)),
		figure(words.euro(cash.npv), words.figures.npvCash),
		...(spread ? [figure(words.figures.chanceValue(spread), words.figures.chance)] : []),
		...(year ? [figure(words.euro(year.licenceEur), words.figures.bill(year))] : []),
		...(after?.budget
			? [figure(words.figures.deadlineValue(after.budget.deadline), words.figures.deadline(after))]
			: []),
	];
}

function signOffTable({ signOff }: MemoInput, words: MemoWords): ReportTable {
	const text = (field: keyof typeof signOff) =>
		field === 'date' && signOff.date !== '' ? words.signDate(signOff.date) : signOff[field];
	return {
		id: 'signOff',
		caption: words.headings.signOff,
		columns: signOffFields.map((field) => ({ key: field, label: words.sign[field], numeric: false })),
		// an empty text is room to write on paper
		rows: [{ id: 'signOff', cells: Object.fromEntries(signOffFields.map((field) => [field, text(field)])) }],
	};
}

/** The decision memo: one page that says what is asked, what the answer is, and on what it rests. */
export function caseMemo(input: MemoInput, words: MemoWords): ReportDocument {
	const { businessCase, result } = input;
	const nameOf = (id: string) => businessCase.parties.find((party) => party.id === id)?.name ?? id;
	const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
	const open = openQuestions(businessCase).map(({ id }) => words.questionLabel(id));
	return {
		title: words.title(businessCase.title),
		blocks: [
			heading(words.headings.question),
			{ kind: 'paragraph', text: words.question(input) },
			heading(words.headings.answer),
			{ kind: 'sentence', text: words.answer(input, nameOf) },
			{ kind: 'paragraph', text: words.measured(input) },
			{ kind: 'keyFigures', figures: keyFigures(input, words) },
			heading(words.headings.after),
			{ kind: 'list', items: words.after(result.afterSubsidy, nameOf) },
			heading(words.headings.pockets),
			{ kind: 'list', items: words.pockets(result.wrongPocket, nameOf) },
			heading(words.headings.assumptions),
			{
				kind: 'table',
				table: assumptionTable(
					'assumptions',
					words.headings.assumptions,
					decidingFields(input),
					businessCase,
					words,
				),
			},
			heading(words.headings.questions),
			{ kind: 'paragraph', text: words.openQuestions(open, supplierQuestions.length) },
			heading(words.headings.signOff),
			{ kind: 'table', table: signOffTable(input, words) },
		],
	};
}
