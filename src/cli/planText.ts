import type { Plan } from '#lib/core/estimate/planMeasurement.ts';
import type { Formats } from '#lib/i18n/formats.ts';
import type { planCommand } from '#lib/i18n/nl/planCommand.ts';

/** A plan as plain text for a terminal: the answer, what it rests on, and the curve as a table. */
export function planText(
	plan: Plan,
	notes: readonly string[],
	texts: typeof planCommand,
	formats: Formats,
): string {
	const value = (name: 'persons' | 'days' | 'effectMinutes', decimals: number) => {
		const number = plan[name];
		const written = number === null ? texts.none : formats.number(number, decimals);
		return plan.solvedFor === name ? `${written} (${texts.solved})` : written;
	};
	const rows: (readonly [string, string])[] = [
		[texts.rows.persons, value('persons', 0)],
		[texts.rows.days, value('days', 0)],
		[texts.rows.effectMinutes, value('effectMinutes', 1)],
		[texts.rows.power, formats.percent(plan.power, 0)],
		[texts.rows.alpha, formats.percent(plan.alpha, 0)],
		[texts.rows.tau, formats.number(plan.tau, 1)],
		[texts.rows.sigma, formats.number(plan.sigma, 1)],
		[
			texts.rows.registrationMinutes,
			plan.registrationMinutes === null ? texts.none : formats.number(plan.registrationMinutes / 60, 1),
		],
	];
	const width = Math.max(...rows.map(([name]) => name.length)) + 2;
	const lines = [
		texts.title,
		'',
		...rows.map(([name, written]) => `${name.padEnd(width)}${written}`),
		'',
		...notes,
		...(notes.length > 0 ? [''] : []),
		texts.curve,
		'',
		...curveLines(plan, formats),
	];
	return `${lines.join('\n')}\n`;
}

function curveLines({ curve }: Plan, formats: Formats): string[] {
	const days = [...new Set(curve.map((point) => point.days))];
	const persons = [...new Set(curve.map((point) => point.persons))];
	const cell = (text: string) => text.padStart(9);
	const effect = (n: number, d: number) =>
		curve.find((point) => point.persons === n && point.days === d)!.effectMinutes;
	return [
		[cell(''), ...days.map((count) => cell(formats.number(count)))].join(''),
		...persons.map((count) =>
			[cell(formats.number(count)), ...days.map((day) => cell(formats.number(effect(count, day), 1)))].join(
				'',
			),
		),
	];
}
