import { buildRelease, type BuiltRelease } from '#lib/core/progress/buildRelease.ts';
import { demonstration } from '#lib/core/progress/demonstration.ts';
import type { Publication } from '#lib/core/publish/publication.ts';

export const name = 'release: suppression and attack, 5,000 organisations over 12 quarters';

const GOAL_SECONDS = 60;
const settings = {
	version: '1.0.0',
	methodVersion: '1.0',
	isDemonstration: true,
	protection: 0.1,
	sectorSizes: null,
} as const;

/** Every release in turn on those before it: wall and processor time, and what was shown. */
export async function run(): Promise<void> {
	const documents: Publication[] = [];
	const built: BuiltRelease[] = [];
	for (const { id, date, documents: received, measuredNotPublished } of demonstration(1, 5000, 12)) {
		documents.push(...received);
		const previous = built.map(({ record }) => record);
		const [start, processor] = [performance.now(), process.cpuUsage()];
		const release = buildRelease({ ...settings, id, date, measuredNotPublished, documents, previous });
		const seconds = (performance.now() - start) / 1000;
		const busy = process.cpuUsage(processor).user / 1e6;
		built.push(release);
		const shown = release.record.release.cells.filter(({ figures }) => figures !== null).length;
		const fresh = release.report.filter(({ status }) => status === 'updated').length;
		process.stdout.write(
			`${id}  ${String(documents.length).padStart(6)} documents  ${seconds.toFixed(1).padStart(6)} s ` +
				`(processor ${busy.toFixed(1)} s)  shown ${shown}, new ${fresh}, findings ${release.findings.length}  ` +
				`${seconds <= GOAL_SECONDS ? 'ok' : 'above the goal'}\n`,
		);
	}
}
