import { issue, type Issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import type { Estimate } from './estimate.ts';
import { withTInterval } from './jackknife.ts';
import { personDayModel } from './personDayModel.ts';
import { fitRandomSlope } from './randomSlopeFit.ts';

const id = 'randomSlope';
const FEWEST_MATCHED = 2;

/**
 * Change in administrative minutes a day (negative = saving) from the mixed model
 *
 *     minutes of a person-day ~ period + role + weekday + (1 + period | unit),
 *
 * intercept and slope correlated, by REML, over all intervention units, matched or not; t interval on Satterthwaite's
 * degrees of freedom. The unit is the person, or the department or organisation when that is the unit of independence.
 * n = the units in the model. Agrees with R's lmerTest::lmer.
 *
 * A fit at the bound of a variance is given with the doubt `singularFit`; where Satterthwaite's formula has no value, the
 * matched units − 1 stand in, with the doubt `degreesOfFreedomReplaced`. Absent with fewer than two matched units, with
 * no more person-days than random effects, or when the days show no spread at all.
 */
export function randomSlope(table: PersonPeriodTable): Outcome<Estimate> {
	const model = personDayModel(table);
	const matched = model?.matched ?? 0;
	if (!model || matched < FEWEST_MATCHED) {
		return absent(issue('tooFewUnits', 'warning', { estimate: id, found: matched, needed: FEWEST_MATCHED }));
	}
	const needed = Math.max(2 * model.clusters, model.columns + 1) + 1;
	if (model.observations < needed) {
		return absent(issue('tooFewPersonDays', 'note', { estimate: id, found: model.observations, needed }));
	}
	if (model.residualSquares === 0) return absent(issue('noSpread', 'note', { estimate: id }));
	const fit = fitRandomSlope(model);
	if (!fit) return absent(issue('noConvergence', 'warning', { estimate: id }));
	const doubts: Issue[] = [];
	if (fit.bound) doubts.push(issue('singularFit', 'note', { estimate: id, parameter: fit.bound }));
	const df = fit.df ?? matched - 1;
	if (fit.df === null) doubts.push(issue('degreesOfFreedomReplaced', 'note', { estimate: id, df }));
	return present(withTInterval(fit.estimate, fit.se, df, model.clusters), doubts);
}
