import type { BothLanguages, Sourced } from '../reference.ts';
import type { CostCategory } from './businessCase.ts';

/**
 * A subsidy scheme as a place to start from (datasets/reference/subsidies.json). `value` is the share of costs that is
 * paid, or for `kind` budget the money that was named. What was not seen is null.
 */
export interface SubsidyScheme extends Sourced<number> {
	readonly label: BothLanguages;
	/** implementation: pays only the start · scaleUp · future: may come, with a probability · budget: an amount named. */
	readonly kind: 'implementation' | 'scaleUp' | 'future' | 'budget';
	readonly pays: readonly CostCategory[];
	readonly capEur: number | null;
	/** The longest that it pays. */
	readonly years: number | null;
	/** Chance that the money comes; null for a scheme that exists. */
	readonly probability: number | null;
	/** Day from which nothing can be applied for. */
	readonly closed: string | null;
}

/** A question to a supplier, so that no cost is forgotten (datasets/reference/supplierQuestions.json). */
export interface SupplierQuestion {
	readonly id: string;
	readonly label: BothLanguages;
	/** Where the answer belongs among the costs. */
	readonly category: CostCategory;
	readonly source: string;
	readonly date: string;
	readonly status: Sourced<number>['status'];
	readonly note?: string;
}
