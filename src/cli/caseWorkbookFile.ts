import { writeFileSync } from 'node:fs';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { publishedEffects } from '#lib/core/goal/reference.ts';
import { issue, type Issue } from '#lib/core/issue.ts';
import type { EpochDay } from '#lib/core/period.ts';
import { caseWorkbook } from '#lib/core/report/workbook/caseWorkbook.ts';
import { workbookScenarios } from '#lib/core/report/workbook/workbookScenarios.ts';
import type { CaseDocument } from '#lib/core/uncertainty/caseDocument.ts';
import { workbookWords as english } from '#lib/i18n/en/workbook.ts';
import { workbookWords as dutch } from '#lib/i18n/nl/workbook.ts';
import { writeWorkbook } from '#lib/io/writeWorkbook.ts';
import effectsFile from '../../datasets/reference/publishedEffects.json' with { type: 'json' };

/** The published share of users for whom the tool became a habit: a scenario takes it over. */
const HIGH_USE = 'jama2026HighUse';

/** Writes the workbook of a case. Returns the problem when the file cannot be written. */
export async function writeCaseWorkbook(
	path: string,
	businessCase: BusinessCase,
	result: CaseDocument,
	today: EpochDay,
	language: 'nl' | 'en',
): Promise<Issue | null> {
	const words = language === 'en' ? english : dutch;
	const use = publishedEffects(effectsFile).find(({ id }) => id === HIGH_USE)!.value;
	const workbook = caseWorkbook({
		businessCase,
		result,
		uncertainty: result.uncertainty,
		scenarios: workbookScenarios(businessCase, result, use, words),
		changes: [],
		today,
		version: result.version,
		words,
	});
	try {
		writeFileSync(path, await writeWorkbook(workbook));
		return null;
	} catch (reason) {
		const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
		return issue('fileNotWritten', 'error', { path, reason: code });
	}
}
