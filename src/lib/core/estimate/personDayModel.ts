import { weekday } from '../period.ts';
import type { PersonPeriodTable } from '../panel/personPeriod.ts';
import { cholesky } from '../stats/cholesky.ts';

const SECONDS_PER_MINUTE = 60;

/**
 * The regression of administrative minutes of a person-day on 1 + period + role + weekday, over all person-days of the
 * intervention group, as cross-products per cluster: nothing later needs the days themselves.
 */
export interface PersonDayModel {
	/** p columns: 0 the intercept, 1 the period (after = 1), then role and weekday against their first level. */
	readonly columns: number;
	/** Independent units with a counting day. */
	readonly clusters: number;
	/** Clusters with days in both periods. */
	readonly matched: number;
	readonly observations: number;
	/**
	 * Per cluster the (p + 1) × (p + 1) matrix [X y]ᵀ[X y], lower triangle and diagonal, row by row; y, in minutes from
	 * the overall mean, stands last. Cluster c starts at c · (p + 1)².
	 */
	readonly products: Float64Array;
	/** Sum over the clusters, laid out in the same way. */
	readonly total: Float64Array;
	/** Residual sum of squares of ordinary least squares, minutes²; 0 when nothing but rounding is left. */
	readonly residualSquares: number;
}

/** A column left over less than this part of its length by the earlier columns depends on them. */
const ALIASED = 1e-10;

/**
 * Clusters are the table's units. A weekday is a level when it occurs; role takes part when at least two are registered
 * (persons without one form a level of their own). Columns that depend on earlier ones are dropped, as R does; period
 * comes first after the intercept and so is never the one dropped. null when a period has no days.
 */
export function personDayModel(table: PersonPeriodTable): PersonDayModel | null {
	const { days, persons } = table;
	const clusterOfUnit = new Int32Array(table.units.length).fill(-1);
	const isCounted = persons.map((person) => person.group === 'intervention');
	const roles = new Set<string | null>();
	const weekdays = new Set<number>();
	const seen: [number, number] = [0, 0];
	let sum = 0;
	let clusters = 0;
	for (let index = 0; index < days.count; index++) {
		const person = days.person[index]!;
		if (!isCounted[person]) continue;
		const unit = table.unitOfPerson[person]!;
		if (clusterOfUnit[unit] === -1) clusterOfUnit[unit] = clusters++;
		roles.add(persons[person]!.role);
		weekdays.add(weekday(days.day[index]!));
		seen[days.period[index] as 0 | 1]++;
		sum += days.administrativeSeconds[index]!;
	}
	if (seen[0] === 0 || seen[1] === 0) return null;
	const observations = seen[0] + seen[1];

	const roleColumn = levelColumns([...roles].sort(byName), 2);
	const weekdayColumn = levelColumns([...weekdays].sort(), 2 + Math.max(0, roles.size - 1));
	const columns = 2 + Math.max(0, roles.size - 1) + Math.max(0, weekdays.size - 1);
	const width = columns + 1;
	const products = new Float64Array(clusters * width * width);
	const periods = new Uint8Array(clusters);
	const mean = sum / observations;
	const active = [0, 0, 0, 0];
	for (let index = 0; index < days.count; index++) {
		const person = days.person[index]!;
		if (!isCounted[person]) continue;
		const cluster = clusterOfUnit[table.unitOfPerson[person]!]!;
		const y = (days.administrativeSeconds[index]! - mean) / SECONDS_PER_MINUTE;
		let count = 1;
		if (days.period[index] === 1) active[count++] = 1;
		const role = roleColumn.get(persons[person]!.role)!;
		if (role > 0) active[count++] = role;
		const day = weekdayColumn.get(weekday(days.day[index]!))!;
		if (day > 0) active[count++] = day;
		periods[cluster]! |= days.period[index] === 1 ? 2 : 1;
		const start = cluster * width * width;
		for (let row = 0; row < count; row++) {
			for (let column = 0; column <= row; column++) {
				products[start + active[row]! * width + active[column]!]! += 1;
			}
			products[start + columns * width + active[row]!]! += y;
		}
		products[start + columns * width + columns]! += y * y;
	}
	const kept = independentColumns(sumOver(products, clusters, width), width);
	const size = kept.length + 1;
	const reduced = kept.length === columns ? products : select(products, clusters, width, [...kept, columns]);
	const total = sumOver(reduced, clusters, size);
	return {
		columns: kept.length,
		clusters,
		matched: periods.reduce((matched, both) => matched + (both === 3 ? 1 : 0), 0),
		observations,
		products: reduced,
		total,
		residualSquares: (cholesky(total, size, 1e-12)?.at(-1) ?? 0) ** 2,
	};
}

/** The column of every level; 0 for the first, which is the reference and has none. */
function levelColumns<Level>(levels: readonly Level[], first: number): Map<Level, number> {
	return new Map(levels.map((level, index) => [level, index === 0 ? 0 : first + index - 1]));
}

function byName(a: string | null, b: string | null): number {
	return (a ?? '') < (b ?? '') ? -1 : 1;
}

function sumOver(products: Float64Array, clusters: number, width: number): Float64Array {
	const total = new Float64Array(width * width);
	for (let cluster = 0; cluster < clusters; cluster++) {
		const start = cluster * width * width;
		for (let index = 0; index < total.length; index++) total[index]! += products[start + index]!;
	}
	return total;
}

/** Columns of X in order, without those that depend on earlier ones: Cholesky's method that skips a vanished pivot. */
function independentColumns(total: Float64Array, width: number): number[] {
	const kept: number[] = [];
	const rows: number[][] = [];
	for (let column = 0; column < width - 1; column++) {
		const row: number[] = [];
		let pivot = total[column * width + column]!;
		kept.forEach((earlier, position) => {
			let entry = total[column * width + earlier]!;
			for (let k = 0; k < position; k++) entry -= row[k]! * rows[position]![k]!;
			row.push(entry / rows[position]![position]!);
			pivot -= row[position]! ** 2;
		});
		if (pivot <= ALIASED * total[column * width + column]!) continue;
		row.push(Math.sqrt(pivot));
		rows.push(row);
		kept.push(column);
	}
	return kept;
}

function select(
	products: Float64Array,
	clusters: number,
	width: number,
	kept: readonly number[],
): Float64Array {
	const size = kept.length;
	const selected = new Float64Array(clusters * size * size);
	for (let cluster = 0; cluster < clusters; cluster++) {
		for (let row = 0; row < size; row++) {
			for (let column = 0; column <= row; column++) {
				selected[(cluster * size + row) * size + column] =
					products[(cluster * width + kept[row]!) * width + kept[column]!]!;
			}
		}
	}
	return selected;
}
