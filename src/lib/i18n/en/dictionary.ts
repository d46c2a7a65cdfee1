import { accountAdministration } from './accountAdministration.ts';
import { accounts } from './accounts.ts';
import { administration } from './administration.ts';
import { businessCase } from './businessCase.ts';
import { caseEditing } from './caseEditing.ts';
import { caseStudy } from './caseStudy.ts';
import { changeLog } from './changeLog.ts';
import { checks } from './checks.ts';
import { classification } from './classification.ts';
import { common } from './common.ts';
import { effects } from './effects.ts';
import { form } from './form.ts';
import { formats } from './formats.ts';
import { information } from './information.ts';
import { sayIssue } from './issues.ts';
import { measure } from './measure.ts';
import { openData } from './openData.ts';
import { ownOrganisation } from './ownOrganisation.ts';
import { plan } from './plan.ts';
import { progress } from './progress.ts';
import { publishing } from './publishing.ts';
import { recovery } from './recovery.ts';
import { reportWords } from './report.ts';
import { result } from './result.ts';
import { sectorSizes } from './sectorSizes.ts';
import { stamp } from './stamp.ts';
import { start } from './start.ts';
import { supplierAnswers } from './supplierAnswers.ts';

import type { Dictionary } from '../dictionary.ts';

export const en: Dictionary = {
	accountAdministration,
	accounts,
	administration,
	businessCase,
	caseEditing,
	caseStudy,
	changeLog,
	checks,
	classification,
	common,
	effects,
	form,
	formats,
	information,
	measure,
	openData,
	ownOrganisation,
	plan,
	progress,
	publishing,
	recovery,
	report: reportWords,
	result,
	sayIssue,
	sectorSizes,
	stamp,
	start,
	supplierAnswers,
};
