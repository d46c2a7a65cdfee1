import { figureJson, labelledTable } from '#lib/charts/progress/figureFile.ts';
import { publicRelease } from '#lib/core/progress/releaseSchema.ts';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';
import { dictionaries } from '#lib/i18n/dictionary.ts';
import { zipFile } from '#lib/io/zipFile.ts';
import { figureSvg } from './figureSvg.ts';
import { fileName, type PublicFigures } from './publicFigures.ts';

/** Every figure of a view in three forms, the whole release as data, and a README that explains them. */
export function everythingZip(found: PublicFigures): Uint8Array<ArrayBuffer> {
	const { figures, view, release, language } = found;
	const { openData, progress, formats } = dictionaries[language];
	const readme = [
		openData.readme.title(release.id, formats.date(view.release.day)),
		...(release.isDemonstration ? [progress.demonstration.strip, progress.demonstration.stripMore] : []),
		...openData.readme.lines(release.methodVersion),
		...figures.map(({ id, title }) => openData.readme.figure(id, title)),
	].join('\r\n');
	const entries = figures.flatMap((figure): [string, string][] => [
		[`${figure.id}.csv`, tableToCsv(labelledTable(figure, view, language), csvForms[language])],
		[`${figure.id}.json`, `${JSON.stringify(figureJson(figure, view, language), null, '\t')}\n`],
		[`${figure.id}.svg`, figureSvg(figure, language)],
	]);
	const folder = fileName(found, openData.readme.folder);
	return zipFile(
		Object.fromEntries([
			[`${folder}/README.txt`, `${readme}\r\n`],
			[`${folder}/release.json`, `${JSON.stringify(publicRelease(release), null, '\t')}\n`],
			...entries.map(([name, content]) => [`${folder}/${name}`, content]),
		]),
		release.date,
	);
}
