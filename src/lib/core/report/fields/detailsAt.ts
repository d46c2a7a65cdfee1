import {
	anyDomain,
	type Domain,
	nonNegativeDomain,
	rateDomain,
	shareDomain,
} from '../../business/quantities.ts';
import type { CaseChoiceList, CaseDetail, CaseDetailName } from '../caseDetail.ts';
import type { CaseFieldUnit } from '../caseField.ts';

const grades = ['', '1', '2', '3', '4', '5', '6'];

/** Makes the details of the line at a path. */
export class DetailsAt {
	readonly #line: string;

	constructor(line: string) {
		this.#line = line;
	}

	#at(name: CaseDetailName, key: string) {
		return { name, path: `${this.#line}.${key}` };
	}

	name(value: string): CaseDetail {
		return { ...this.#at('name', 'name'), control: 'text', value };
	}

	choice(
		name: CaseDetailName,
		key: string,
		value: string,
		from: CaseChoiceList,
		options: readonly string[],
	): CaseDetail {
		return { ...this.#at(name, key), control: 'choice', value, from, options };
	}

	/** '' = not graded. */
	grade(grade: number | null): CaseDetail {
		return this.choice('grade', 'evidenceGrade', grade === null ? '' : String(grade), 'grades', grades);
	}

	several(
		name: CaseDetailName,
		key: string,
		value: readonly string[],
		from: CaseChoiceList,
		options: readonly string[],
	): CaseDetail {
		return { ...this.#at(name, key), control: 'several', value, from, options };
	}

	yesNo(name: CaseDetailName, key: string, value: boolean): CaseDetail {
		return { ...this.#at(name, key), control: 'yesNo', value };
	}

	given(name: CaseDetailName, key: string, value: boolean, start: number): CaseDetail {
		return { ...this.#at(name, key), control: 'given', value, start };
	}

	months(name: CaseDetailName, key: string, value: number | null, isOptional = false): CaseDetail {
		return this.#number(name, key, value, 'whole', 'months', nonNegativeDomain, isOptional);
	}

	share(name: CaseDetailName, key: string, value: number): CaseDetail {
		return this.#number(name, key, value, 'percent', 'percent', shareDomain, false);
	}

	rate(name: CaseDetailName, key: string, value: number): CaseDetail {
		return this.#number(name, key, value, 'percent', 'percentPerYear', rateDomain, false);
	}

	/** May be left empty, and may be below zero. */
	euros(name: CaseDetailName, key: string, value: number | null): CaseDetail {
		return this.#number(name, key, value, 'euro', 'euro', anyDomain, true);
	}

	#number(
		name: CaseDetailName,
		key: string,
		value: number | null,
		form: 'whole' | 'percent' | 'euro',
		unit: CaseFieldUnit,
		domain: Domain,
		isOptional: boolean,
	): CaseDetail {
		return { ...this.#at(name, key), control: 'number', value, form, unit, domain, isOptional };
	}
}
