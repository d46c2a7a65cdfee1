import type { Issue } from '#lib/core/issue.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import { foldActivity, suggestMapping } from '#lib/core/timelog/activities.ts';
import type { FileSettings } from '#lib/core/timelog/fileSettings.ts';
import type { ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';
import { PSEUDONYM_KEY } from '#lib/io/timelogSession.ts';
import type { measureCommand } from '#lib/i18n/nl/measureCommand.ts';
import { connect } from '#lib/server/source/connection.ts';
import { TableSession } from '#lib/server/source/tableSession.ts';
import { chosenSettings } from './chosenSettings.ts';
import type { CommandIo } from './commandIo.ts';
import { suggestedActivities, type MeasuredLog } from './measuredLog.ts';
import type { MeasureOptions } from './measureOptions.ts';

/** Time logs in tables of a PostgreSQL, which adds them up itself. */
export class MeasuredTables implements MeasuredLog {
	#session: TableSession | null = null;
	#log: ParsedLog | null = null;
	/** Problems of choosing columns and forms; with files they come out of the log itself. */
	#reading: readonly Issue[] = [];

	/** @param issues  the list that all parts of the command share */
	constructor(
		readonly options: MeasureOptions & { readonly source: string },
		readonly io: CommandIo,
		readonly texts: typeof measureCommand,
		readonly issues: Issue[],
	) {}

	async read(): Promise<void> {
		const { connection, problem } = await connect(this.options.source);
		if (!connection) {
			this.issues.push(problem);
			return;
		}
		this.#session = new TableSession(connection, PSEUDONYM_KEY);
		const chosen: FileSettings[] = [];
		for (const { path, period } of this.options.files) {
			const { recognition, issues } = await this.#session.read(path, new Set(this.options.columns.keys()));
			this.issues.push(...issues);
			if (!recognition) continue;
			const { settings, issues: wrong } = chosenSettings(path, recognition, period, this.options);
			this.issues.push(...wrong);
			chosen.push(settings);
		}
		if (this.issues.some(({ severity }) => severity === 'error')) return;
		const reading = await this.#session.choose(chosen);
		this.#reading = reading;
		this.issues.push(...reading.filter(({ severity }) => severity === 'error'));
	}

	async measure(mapping: ActivityMappings | null, settings: MeasureSettings) {
		if (process.stderr.isTTY) {
			this.io.err(`${this.texts.adding(this.options.files.map(({ path }) => path))}\n`);
		}
		const decide = (text: string) =>
			mapping ? (mapping.get(foldActivity(text)) ?? null) : suggestMapping(text);
		const { measurement, issues, log } = await this.#session!.measure(decide, settings, this.#reading);
		this.#log = log;
		return { measurement, issues };
	}

	rejected() {
		return {
			rejected: this.#log?.rejected ?? [],
			names: this.options.files.map(({ path }) => path),
		};
	}

	suggested() {
		return suggestedActivities(this.#session?.activities ?? []);
	}

	async close() {
		await this.#session?.connection.close();
	}
}
