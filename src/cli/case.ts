import { readCase } from '#lib/core/business/readCase.ts';
import { epochDay, type EpochDay } from '#lib/core/period.ts';
import { caseReport } from '#lib/core/report/caseReport.ts';
import { plainText } from '#lib/core/report/plainText.ts';
import { caseDocument } from '#lib/core/uncertainty/caseDocument.ts';
import { caseCommand as english } from '#lib/i18n/en/caseCommand.ts';
import { caseReportWords as englishWords } from '#lib/i18n/en/caseReport.ts';
import { caseCommand as dutch } from '#lib/i18n/nl/caseCommand.ts';
import { caseReportWords as dutchWords } from '#lib/i18n/nl/caseReport.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { readCaseOptions } from './caseOptions.ts';
import type { Run } from './commandIo.ts';
import { readJson } from './jsonInput.ts';
import { sayIn, tellIssues } from './tellIssue.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_INPUT = 2;

/** `halftijd case`: a business case in, who pays and who gains out. See method §5 and §8. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.caseUsage);
		return DONE;
	}
	const { options, problems } = readCaseOptions('case', args, texts);
	if (problems.length > 0) {
		tellIssues(io, problems, '');
		return WRONG_INPUT;
	}
	const { document, problem } = readJson(options.file);
	if (problem) {
		tellIssues(io, [problem], options.file);
		return WRONG_INPUT;
	}
	const { case: businessCase, issues } = readCase(document);
	if (!businessCase) {
		tellIssues(
			io,
			issues.filter(({ severity }) => severity === 'error'),
			options.file,
		);
		return WRONG_INPUT;
	}
	tellIssues(io, issues, options.file);
	const today = options.today ?? localToday();
	const result = caseDocument(businessCase, issues, {
		draws: options.draws,
		seed: options.seed,
		today,
		version: packageJson.version,
		say: sayIn(io.language),
	});
	if (options.xlsx !== null) {
		// the writer of workbooks is large, and seldom asked for
		const { writeCaseWorkbook } = await import('./caseWorkbookFile.ts');
		const failure = await writeCaseWorkbook(options.xlsx, businessCase, result, today, io.language);
		if (failure) {
			tellIssues(io, [failure], '');
			return FAILED;
		}
		io.err(`${texts.written(options.xlsx)}\n`);
	} else if (options.json) io.out(`${JSON.stringify(result, null, 2)}\n`);
	else io.out(plainText(caseReport(businessCase, result, io.language === 'en' ? englishWords : dutchWords)));
	return DONE;
};

/** Today on the calendar of this machine. */
function localToday(): EpochDay {
	const now = new Date();
	return epochDay(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
