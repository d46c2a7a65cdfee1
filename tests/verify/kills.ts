import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabasePlace } from '#lib/server/database/environment.ts';
import { openDatabase } from '#lib/server/database/openDatabase.ts';
import { addOrganisation } from '#lib/server/publications/organisations.ts';
import { findPostgres, NO_POSTGRES } from '../../.config/postgres.mjs';
import { bundledProgram } from '../server/bundledProgram.ts';
import { killWhilePublishing } from '../server/killWhilePublishing.ts';
import { clusterUrl, startCluster } from '../server/postgres.ts';
import { stopCluster } from '../server/sharedFolder.ts';

export const name =
	'Publishers killed 500 times at random moments, on a folder and on a PostgreSQL that crashes too';

const KILLS = 500;
const organisation = 'huisartsen-oost';
/** Every so many kills the PostgreSQL itself stops at once (SIGQUIT, as after a crash) and recovers. */
const SERVER_STOPS_EVERY = 25;

/** Nothing acknowledged may be lost, nothing may be there twice. */
export async function run() {
	const folder = mkdtempSync(join(tmpdir(), 'halftijd-kills-'));
	const data = join(folder, 'postgres');
	const programs = findPostgres();
	if (!programs) throw new Error(NO_POSTGRES);
	startCluster(programs, data);
	try {
		const program = await bundledProgram('publisher');
		const inFolder: DatabasePlace = { kind: 'folder', folder: join(folder, 'data') };
		const onServer: DatabasePlace = { kind: 'postgres', url: clusterUrl(data) };
		const restart = (kill: number) => {
			if (kill % SERVER_STOPS_EVERY !== SERVER_STOPS_EVERY - 1) return;
			stopCluster(data);
			startCluster(programs, data);
		};
		const reports = [];
		for (const [place, between] of [
			[inFolder, () => undefined],
			[onServer, restart],
		] as const) {
			const { database, problem } = await openDatabase(place);
			if (problem) throw new Error(JSON.stringify(problem));
			await addOrganisation(database, { id: organisation, name: 'Oost' }, new Date());
			await database.destroy();
			const report = await killWhilePublishing({
				program,
				place,
				organisation,
				times: KILLS,
				seed: 1,
				between,
			});
			for (const fault of [...report.lost, ...report.twice, ...report.wrong])
				process.stdout.write(`${fault}\n`);
			reports.push({ place: place.kind, ...report });
		}
		return reports.flatMap(({ place, kills, acknowledged, lost, twice, wrong }) => [
			{ what: `${place}: kills`, value: kills, least: KILLS },
			{ what: `${place}: acknowledged`, value: acknowledged, least: KILLS / 2 },
			{ what: `${place}: lost`, value: lost.length, most: 0 },
			{ what: `${place}: there twice`, value: twice.length, most: 0 },
			{ what: `${place}: anything else wrong`, value: wrong.length, most: 0 },
		]);
	} finally {
		stopCluster(data);
		rmSync(folder, { recursive: true, force: true });
	}
}
