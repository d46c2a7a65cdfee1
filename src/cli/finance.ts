import { flowMeasures } from '#lib/core/business/flowMeasures.ts';
import { readFlows } from '#lib/core/business/readFlows.ts';
import { flowReport } from '#lib/core/report/caseReport.ts';
import { plainText } from '#lib/core/report/plainText.ts';
import { caseCommand as english } from '#lib/i18n/en/caseCommand.ts';
import { caseReportWords as englishWords } from '#lib/i18n/en/caseReport.ts';
import { caseCommand as dutch } from '#lib/i18n/nl/caseCommand.ts';
import { caseReportWords as dutchWords } from '#lib/i18n/nl/caseReport.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { readCaseOptions } from './caseOptions.ts';
import type { Run } from './commandIo.ts';
import { readJson } from './jsonInput.ts';
import { tellIssues } from './tellIssue.ts';

const DONE = 0;
const WRONG_INPUT = 2;
const FINANCE_SCHEMA = 'halftijd/finance@1';

/** `halftijd finance`: plain flow vectors in, their measures out. See method §8. */
export const run: Run = async (args, io) => {
	const texts = io.language === 'en' ? english : dutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.financeUsage);
		return DONE;
	}
	const { options, problems } = readCaseOptions('finance', args, texts);
	if (problems.length > 0) {
		tellIssues(io, problems, '');
		return WRONG_INPUT;
	}
	const { document, problem } = readJson(options.file);
	if (problem) {
		tellIssues(io, [problem], options.file);
		return WRONG_INPUT;
	}
	const { items, issues } = readFlows(document);
	tellIssues(io, issues, options.file);
	if (!items) return WRONG_INPUT;
	const measures = items.map(flowMeasures);
	const result = { schema: FINANCE_SCHEMA, version: packageJson.version, items: measures, issues: [] };
	if (options.json) io.out(`${JSON.stringify(result, null, 2)}\n`);
	else io.out(plainText(flowReport(measures, io.language === 'en' ? englishWords : dutchWords)));
	return DONE;
};
