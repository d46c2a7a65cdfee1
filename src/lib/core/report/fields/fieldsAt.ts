import type { EvidenceGrade } from '../../business/businessCase.ts';
import { type Domain, nonNegativeDomain, shareDomain } from '../../business/quantities.ts';
import type { Quantity } from '../../business/quantity.ts';
import type { CaseField, CaseFieldForm, CaseFieldName, CaseFieldUnit } from '../caseField.ts';

/** One field of a line; without a quantity it is not shown, without a domain it is that of its form. */
export type Shown = readonly [
	name: CaseFieldName,
	key: string,
	quantity: Quantity | null,
	form: CaseFieldForm,
	unit: CaseFieldUnit,
	domain?: Domain,
];

/** Fields of the line at a path; '' = the case itself. */
export function fieldsAt(
	line: string,
	of: string | null,
	shown: readonly Shown[],
	grade: EvidenceGrade | null = null,
): CaseField[] {
	return shown.flatMap(([name, key, quantity, form, unit, domain]) =>
		quantity === null
			? []
			: [
					{
						path: line === '' ? key : `${line}.${key}`,
						line,
						name,
						of,
						form,
						unit,
						quantity,
						domain: domain ?? (form === 'percent' ? shareDomain : nonNegativeDomain),
						grade,
					},
				],
	);
}
