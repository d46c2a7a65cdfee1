import type { Language } from '#lib/i18n/language.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';

/** What the description of the dataset needs to know of a release. */
export interface DescribedRelease {
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly date: string;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LICENCE = 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl';
const CONTEXT = {
	adms: 'http://www.w3.org/ns/adms#',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatap: 'http://data.europa.eu/r5r/',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const ref = (id: string) => ({ '@id': id });
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' });

/**
 * The catalogue, the dataset, its data service and one distribution per release and form, as DCAT-AP-NL 3.0 in JSON-LD.
 * `origin`: the address of this server; releases newest first.
 */
export function dcatCatalogue(origin: string, releases: readonly DescribedRelease[]): object {
	const words = (pick: (texts: (typeof dictionaries)['nl']['openData']['dataset']) => string) =>
		(['nl', 'en'] as const).map((language: Language) => ({
			'@value': pick(dictionaries[language].openData.dataset),
			'@language': language,
		}));
	const publisher = ref(`${origin}/#publisher`);
	const dataset = `${origin}/#dataset`;
	const common = {
		'dct:title': words(({ title }) => title),
		'dct:description': words(({ description }) => description),
		'dct:publisher': publisher,
		'dct:creator': publisher,
		'dct:license': ref(LICENCE),
		'dct:language': [ref(`${AUTHORITY}/language/NLD`), ref(`${AUTHORITY}/language/ENG`)],
		'dcat:contactPoint': ref(`${origin}/#contact`),
		'dcat:theme': ref(`${AUTHORITY}/data-theme/HEAL`),
		'dct:accessRights': ref(`${AUTHORITY}/access-right/PUBLIC`),
	};
	const distribution = ({ id, date }: DescribedRelease, file: string, form: string, media: string) => ({
		'@id': `${origin}${file}`,
		'@type': 'dcat:Distribution',
		'dct:title': words(({ releaseTitle }) => releaseTitle(id)),
		'dct:description': words(({ description }) => description),
		'dct:issued': day(date),
		'dct:license': ref(LICENCE),
		'dct:format': ref(`${AUTHORITY}/file-type/${form}`),
		'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${media}`),
		'dcat:accessURL': ref(`${origin}/voortgang/${id}`),
		'dcat:downloadURL': ref(`${origin}${file}`),
		'adms:status': ref(`${AUTHORITY}/distribution-status/COMPLETED`),
		'dcatap:availability': ref(`${AUTHORITY}/planned-availability/STABLE`),
	});
	const distributions = releases.flatMap((release) => [
		distribution(release, `/v1/releases/${release.id}`, 'JSON', 'application/json'),
		distribution(release, `/voortgang/${release.id}/alles.zip`, 'ZIP', 'application/zip'),
	]);
	return {
		'@context': CONTEXT,
		'@graph': [
			{
				'@id': `${origin}/#catalogue`,
				'@type': 'dcat:Catalog',
				...common,
				'foaf:homepage': ref(`${origin}/open-data`),
				'dcat:dataset': ref(dataset),
				'dcat:service': ref(`${origin}/#service`),
			},
			{
				'@id': dataset,
				'@type': 'dcat:Dataset',
				...common,
				'dct:identifier': dataset,
				'dcat:keyword': (['nl', 'en'] as const).flatMap((language) =>
					dictionaries[language].openData.dataset.keywords.map((word) => ({
						'@value': word,
						'@language': language,
					})),
				),
				'dcat:landingPage': ref(`${origin}/voortgang`),
				'foaf:page': ref(`${origin}/methode`),
				'dct:accrualPeriodicity': ref(`${AUTHORITY}/frequency/QUARTERLY`),
				'dct:spatial': ref(`${AUTHORITY}/country/NLD`),
				...(releases[0] ? { 'dct:modified': day(releases[0].date) } : {}),
				'adms:status': ref(`${AUTHORITY}/dataset-status/COMPLETED`),
				'dcat:distribution': distributions.map(({ '@id': id }) => ref(id)),
			},
			{
				'@id': `${origin}/#service`,
				'@type': 'dcat:DataService',
				...common,
				'dct:identifier': `${origin}/#service`,
				'dcat:endpointURL': ref(`${origin}/v1`),
				'dcat:endpointDescription': ref(`${origin}/v1/openapi.json`),
				'dcat:servesDataset': ref(dataset),
			},
			...distributions,
			{
				...publisher,
				'@type': 'foaf:Agent',
				'foaf:name': words(({ publisher: name }) => name),
				'foaf:homepage': ref(`${origin}/`),
			},
			{
				'@id': `${origin}/#contact`,
				'@type': 'vcard:Kind',
				'vcard:fn': words(({ publisher: name }) => name),
				'vcard:hasURL': ref(`${origin}/open-data`),
			},
		],
	};
}
