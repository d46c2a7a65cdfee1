import type { Publication } from '#lib/core/publish/publication.ts';
import type { Table } from '#lib/core/report/table.ts';
import { parseIsoDate } from '#lib/core/period.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

/** Every field of the document, as it is sent: its value in words and numbers, and why it is asked. */
export function publicationTable(
	publication: Publication,
	organisationName: string,
	{
		publishing: texts,
		classification,
		formats,
	}: Pick<Dictionary, 'publishing' | 'classification' | 'formats'>,
): Table {
	const number = (value: number) => formats.number(value, Number.isInteger(value) ? 0 : 4);
	const day = (text: string) => formats.date(parseIsoDate(text));
	const values: { readonly [Name in keyof Publication]: string } = {
		schema: publication.schema,
		uuid: publication.uuid,
		contentHash: publication.contentHash,
		organisation: organisationName || publication.organisation,
		sector: classification.sectors[publication.sector],
		region: classification.regions[publication.region],
		applicationKind: classification.applicationKinds[publication.applicationKind],
		design: texts.designs[publication.design],
		unit: texts.units[publication.unit],
		persons: number(publication.persons),
		controls: number(publication.controls),
		beforeMidpoint: day(publication.beforeMidpoint),
		afterMidpoint: day(publication.afterMidpoint),
		shareBefore: formats.percent(publication.shareBefore, 2),
		shareAfter: formats.percent(publication.shareAfter, 2),
		reduction: formats.percent(publication.reduction, 2),
		se: formats.percent(publication.se, 2),
		df: formats.number(publication.df, Number.isInteger(publication.df) ? 0 : 1),
		fteCovered: formats.number(publication.fteCovered, 1),
		fteTotal: formats.number(publication.fteTotal, 1),
		fundingAfterSubsidyEurPerYear:
			publication.fundingAfterSubsidyEurPerYear === null
				? texts.empty
				: formats.euro(publication.fundingAfterSubsidyEurPerYear),
		methodVersion: publication.methodVersion,
		supersedes: publication.supersedes ?? texts.empty,
		withdraws: publication.withdraws ?? texts.empty,
	};
	return {
		columns: [
			{ key: 'field', label: texts.table.field, numeric: false },
			{ key: 'value', label: texts.table.value, numeric: false },
			{ key: 'why', label: texts.table.why, numeric: false },
		],
		rows: (Object.keys(texts.fields) as (keyof Publication)[]).map((name) => ({
			id: name,
			cells: { field: texts.fields[name].name, value: values[name], why: texts.fields[name].why },
		})),
	};
}
