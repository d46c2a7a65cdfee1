import type { BusinessCase } from '../../business/businessCase.ts';
import { type CaseResult, caseResultOf } from '../../business/caseResult.ts';
import { decimalArithmetic } from '../../business/decimalArithmetic.ts';
import { scenarioCase, scenarioNames } from '../../uncertainty/scenario.ts';
import type { WorkbookScenario } from './scenariosSheet.ts';
import type { WorkbookWords } from './workbookWords.ts';

/**
 * The ready-made scenarios with their results in decimals; the first is the case itself. Less use is left out where the
 * case has no use to change: the workbook would need rows that it does not have.
 *
 * @param use share of those with access who use the tool, in the scenario of less use
 */
export function workbookScenarios(
	businessCase: BusinessCase,
	result: CaseResult,
	use: number,
	{ scenarios }: Pick<WorkbookWords, 'scenarios'>,
): WorkbookScenario[] {
	return scenarioNames
		.filter((name) => name !== 'lessUse' || businessCase.use.kind !== 'everyone')
		.map((name): WorkbookScenario => {
			const changed = scenarioCase(name, businessCase, { use });
			return {
				name: scenarios.nameOf(name, use),
				businessCase: changed,
				result:
					name === 'base'
						? result
						: caseResultOf(decimalArithmetic, changed, { today: null, breakEven: false }),
			};
		});
}
