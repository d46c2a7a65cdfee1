import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import type { CaseResult } from '#lib/core/business/caseResult.ts';
import type { EpochDay } from '#lib/core/period.ts';
import { caseWorkbook } from '#lib/core/report/workbook/caseWorkbook.ts';
import type { AssumptionChange } from '#lib/core/report/workbook/changeLogSheet.ts';
import { workbookScenarios } from '#lib/core/report/workbook/workbookScenarios.ts';
import type { WorkbookWords } from '#lib/core/report/workbook/workbookWords.ts';
import type { Uncertainty } from '#lib/core/uncertainty/uncertainty.ts';
import type { Language } from '#lib/i18n/language.ts';
import { writeWorkbook } from '#lib/io/writeWorkbook.ts';

const loaders: Readonly<Record<Language, () => Promise<WorkbookWords>>> = {
	nl: async () => (await import('#lib/i18n/nl/workbook.ts')).workbookWords,
	en: async () => (await import('#lib/i18n/en/workbook.ts')).workbookWords,
};

export interface WorkbookQuestion {
	readonly businessCase: BusinessCase;
	/** In decimals, with break-evens. */
	readonly result: CaseResult;
	readonly uncertainty: Uncertainty | null;
	readonly changes: readonly AssumptionChange[];
	/** Share of users in the scenario of less use. */
	readonly use: number;
	readonly today: EpochDay;
	readonly language: Language;
}

/** The workbook of the open case as the bytes of a file. Large: load this module when somebody asks for it. */
export async function workbookFile({ use, language, ...question }: WorkbookQuestion): Promise<Uint8Array> {
	const words = await loaders[language]();
	const scenarios = workbookScenarios(question.businessCase, question.result, use, words);
	return writeWorkbook(caseWorkbook({ ...question, scenarios, version: __HALFTIJD_VERSION__, words }));
}
