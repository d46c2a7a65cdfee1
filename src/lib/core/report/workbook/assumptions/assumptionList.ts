import {
	anyDomain,
	type Domain,
	nonNegativeDomain,
	rateDomain,
	shareDomain,
} from '../../../business/quantities.ts';
import type { Quantity } from '../../../business/quantity.ts';
import type {
	Assumption,
	AssumptionForm,
	AssumptionGroup,
	AssumptionName,
	AssumptionUnit,
} from './assumption.ts';

const flagDomain: Domain = { low: 0, high: 1 };

/** The assumptions of one line (or party, or role) while they are listed. */
export class AssumptionList {
	readonly found: Assumption[] = [];
	readonly #group: AssumptionGroup;
	readonly #path: string;
	readonly #of: string | null;
	readonly #grade: number | null;

	constructor(group: AssumptionGroup, path: string, of: string | null, grade: number | null = null) {
		this.#group = group;
		this.#path = path;
		this.#of = of;
		this.#grade = grade;
	}

	#add(
		key: string,
		name: AssumptionName,
		form: AssumptionForm,
		unit: AssumptionUnit,
		quantity: Quantity | string | null,
		domain: Domain,
	): this {
		const isSpread = typeof quantity === 'object' && quantity !== null;
		this.found.push({
			path: this.#path === '' ? key : `${this.#path}.${key}`,
			group: this.#group,
			name,
			of: this.#of,
			form,
			unit,
			value: isSpread ? quantity.value : quantity,
			quantity: isSpread ? quantity : null,
			domain,
			grade: this.#grade,
		});
		return this;
	}

	share(key: string, name: AssumptionName, quantity: Quantity, domain: Domain = shareDomain): this {
		return this.#add(key, name, 'percent', 'percent', quantity, domain);
	}

	rate(key: string, name: AssumptionName, quantity: Quantity): this {
		return this.#add(key, name, 'percent', 'percentPerYear', quantity, rateDomain);
	}

	euro(
		key: string,
		name: AssumptionName,
		unit: AssumptionUnit,
		quantity: Quantity | null,
		domain: Domain = nonNegativeDomain,
	): this {
		return this.#add(key, name, 'euro', unit, quantity, domain);
	}

	anyEuro(key: string, name: AssumptionName, unit: AssumptionUnit, quantity: Quantity | null): this {
		return this.euro(key, name, unit, quantity, anyDomain);
	}

	number(
		key: string,
		name: AssumptionName,
		unit: AssumptionUnit,
		quantity: Quantity,
		domain = nonNegativeDomain,
	): this {
		return this.#add(key, name, 'number', unit, quantity, domain);
	}

	whole(
		key: string,
		name: AssumptionName,
		unit: AssumptionUnit,
		value: number,
		domain = nonNegativeDomain,
	): this {
		return this.#add(key, name, 'whole', unit, value, domain);
	}

	flag(key: string, name: AssumptionName, value: boolean): this {
		return this.#add(key, name, 'yesNo', 'yesNo', value ? 1 : 0, flagDomain);
	}

	text(key: string, name: AssumptionName, value: string): this {
		return this.#add(key, name, 'text', 'text', value, anyDomain);
	}

	/** A party by id: the cell points to the name of the party, so that a new name follows everywhere. */
	party(key: string, name: AssumptionName, id: string): this {
		return this.#add(key, name, 'party', 'text', id, anyDomain);
	}

	category(key: string, name: AssumptionName, category: string): this {
		return this.#add(key, name, 'category', 'text', category, anyDomain);
	}

	date(key: string, name: AssumptionName, value: number): this {
		return this.#add(key, name, 'date', 'date', value, anyDomain);
	}
}
