import { issue } from '../issue.ts';
import { absent, present, type Outcome } from '../outcome.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { cholesky, lowerInverse } from '../stats/cholesky.ts';
import { symmetricEigen } from '../stats/symmetricEigen.ts';
import type { Estimate } from './estimate.ts';
import { withTInterval } from './jackknife.ts';
import { personDayModel, type PersonDayModel } from './personDayModel.ts';

const id = 'olsCr2';
const FEWEST_MATCHED = 2;
const PERIOD = 1;
/** An eigenvalue of I − H below this is zero: its direction is fitted perfectly and carries no residual. */
const NO_RESIDUAL = 1e-9;

/**
 * Change in administrative minutes a day (negative = saving) by ordinary least squares of the person-days on
 * period + role + weekday, all intervention units, matched or not; CR2 standard error of Bell and McCaffrey clustered by
 * unit, t interval on their Satterthwaite degrees of freedom (working model: independent, equal variance). n = clusters.
 * Agrees with R's clubSandwich. Absent with fewer than two matched units or without residual days.
 */
export function olsCr2(table: PersonPeriodTable): Outcome<Estimate> {
	const model = personDayModel(table);
	const matched = model?.matched ?? 0;
	if (!model || matched < FEWEST_MATCHED) {
		return absent(issue('tooFewUnits', 'warning', { estimate: id, found: matched, needed: FEWEST_MATCHED }));
	}
	if (model.observations <= model.columns) {
		return absent(
			issue('tooFewPersonDays', 'note', {
				estimate: id,
				found: model.observations,
				needed: model.columns + 1,
			}),
		);
	}
	const { estimate, se, df } = clusterRobust(model);
	if (model.residualSquares === 0 || df === null) return absent(issue('noSpread', 'note', { estimate: id }));
	return present(withTInterval(estimate, se, df, model.clusters));
}

/**
 * Rank-k form: with XᵀX = LLᵀ and B = X_g L⁻ᵀ of a cluster, H_gg = BBᵀ, and from the eigenvectors Q of BᵀB (k × k, values s)
 * (I − H_gg)^(−½) B = B Q diag((1 − s)^(−½)) Qᵀ. With c = L⁻¹ at the period, h = Q diag((1 − s)^(−½)) Qᵀ c,
 *
 *     se² = Σ_g (hᵀ Bᵀ e_g)²,   df = (tr Γ)² / tr(Γ²),   Γ = diag(hᵀ BᵀB h) − R Rᵀ,   row g of R: (BᵀB h)ᵀ,
 *
 * so no n_g × n_g matrix is formed.
 * Source: R. M. Bell & D. F. McCaffrey, "Bias reduction in standard errors for linear regression with multi-stage samples",
 * Survey Methodology 28 (2002) 169–181; J. E. Pustejovsky & E. Tipton, J. Bus. Econ. Stat. 36 (2018) 672–683.
 */
function clusterRobust(model: PersonDayModel): { estimate: number; se: number; df: number | null } {
	const { columns: p, clusters, products, total } = model;
	const width = p + 1;
	const information = new Float64Array(p * p);
	for (let row = 0; row < p; row++) {
		for (let column = 0; column <= row; column++)
			information[row * p + column] = total[row * width + column]!;
	}
	// Aliased columns were dropped, so XᵀX is positive definite.
	const inverse = lowerInverse(cholesky(information, p)!, p);
	const scores = new Float64Array(p);
	for (let row = 0; row < p; row++) {
		for (let k = 0; k <= row; k++) scores[row]! += inverse[row * p + k]! * total[p * width + k]!;
	}
	const beta = new Float64Array(p);
	const contrast = new Float64Array(p);
	for (let row = 0; row < p; row++) {
		contrast[row] = inverse[row * p + PERIOD]!;
		for (let k = row; k < p; k++) beta[row]! += inverse[k * p + row]! * scores[k]!;
	}

	const inner = new Float64Array(p * p);
	let variance = 0;
	let trace = 0;
	let squares = 0;
	for (let cluster = 0; cluster < clusters; cluster++) {
		const start = cluster * width * width;
		const at = (row: number, column: number) =>
			products[start + (row >= column ? row * width + column : column * width + row)]!;
		const gram = inCholeskyBasis(at, inverse, p);
		const { values, vectors } = symmetricEigen(gram, p);
		const adjusted = new Float64Array(p);
		const image = new Float64Array(p);
		for (let k = 0; k < p; k++) {
			let along = 0;
			for (let row = 0; row < p; row++) along += vectors[row * p + k]! * contrast[row]!;
			const left = 1 - values[k]!;
			const scaled = left < NO_RESIDUAL ? 0 : along / Math.sqrt(left);
			for (let row = 0; row < p; row++) {
				adjusted[row]! += vectors[row * p + k]! * scaled;
				image[row]! += vectors[row * p + k]! * scaled * values[k]!;
			}
		}
		// hᵀ Bᵀ e = hᵀ L⁻¹ (X_gᵀ y − X_gᵀX_g β)
		let score = 0;
		let own = 0;
		let length = 0;
		for (let row = 0; row < p; row++) {
			let residual = 0;
			for (let k = 0; k <= row; k++) {
				let moment = at(p, k);
				for (let column = 0; column < p; column++) moment -= at(k, column) * beta[column]!;
				residual += inverse[row * p + k]! * moment;
			}
			score += adjusted[row]! * residual;
			own += adjusted[row]! * image[row]!;
			length += image[row]! ** 2;
			for (let column = 0; column < p; column++) inner[row * p + column]! += image[row]! * image[column]!;
		}
		variance += score * score;
		trace += own - length;
		squares += own * own - 2 * own * length;
	}
	for (const value of inner) squares += value * value;
	const df = (trace * trace) / squares;
	return { estimate: beta[PERIOD]!, se: Math.sqrt(variance), df: Number.isFinite(df) && df > 0 ? df : null };
}

/** L⁻¹ C L⁻ᵀ of a symmetric C, with L⁻¹ given. */
function inCholeskyBasis(
	at: (row: number, column: number) => number,
	inverse: Float64Array,
	p: number,
): Float64Array {
	const half = new Float64Array(p * p);
	for (let row = 0; row < p; row++) {
		for (let column = 0; column < p; column++) {
			for (let k = 0; k <= row; k++) half[row * p + column]! += inverse[row * p + k]! * at(k, column);
		}
	}
	const gram = new Float64Array(p * p);
	for (let row = 0; row < p; row++) {
		for (let column = 0; column < p; column++) {
			for (let k = 0; k <= column; k++) {
				gram[row * p + column]! += half[row * p + k]! * inverse[column * p + k]!;
			}
		}
	}
	return gram;
}
