import { error } from '@sveltejs/kit';
import { isFigureId } from '#lib/charts/progress/figureIds.ts';
import { figureJson, labelledTable } from '#lib/charts/progress/figureFile.ts';
import { csvForms, tableToCsv } from '#lib/core/report/tableToCsv.ts';
import { fileHeaders } from '#lib/server/progress/fileHeaders.ts';
import { figureSvg } from '../../figureSvg.ts';
import { everythingZip } from '../../everythingZip.ts';
import { fileName, publicFigures } from '../../publicFigures.ts';
import type { RequestHandler } from './$types';

/** One figure as `pad.csv`, `pad.json` or `pad.svg`; `alles.zip` holds all of them. */
export const GET: RequestHandler = async ({ url, params, locals }) => {
	const [, part = '', extension = ''] = /^([a-z-]+)\.(csv|json|svg|zip)$/.exec(params.file) ?? [];
	const found = extension === '' ? null : await publicFigures(url, params.release, locals.language);
	if (!found) error(404);
	const headers = (type: string) =>
		fileHeaders(type, `${fileName(found, part)}.${extension}`, found.release.isDemonstration);
	if (extension === 'zip') {
		if (part !== 'alles') error(404);
		return new Response(everythingZip(found), { headers: headers('application/zip') });
	}
	const figure = isFigureId(part) ? found.figures.find(({ id }) => id === part) : undefined;
	if (!figure) error(404);
	const { view, language } = found;
	if (extension === 'csv') {
		const csv = tableToCsv(labelledTable(figure, view, language), csvForms[language]);
		return new Response(csv, { headers: headers('text/csv; charset=utf-8') });
	}
	return extension === 'svg'
		? new Response(figureSvg(figure, language), { headers: headers('image/svg+xml; charset=utf-8') })
		: new Response(`${JSON.stringify(figureJson(figure, view, language), null, '\t')}\n`, {
				headers: headers('application/json; charset=utf-8'),
			});
};
