import { issue, type Issue } from '#lib/core/issue.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import type { ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import { TimelogSession, type ChosenFile, type FileSummary } from '#lib/io/timelogSession.ts';
import type { measureCommand } from '#lib/i18n/nl/measureCommand.ts';
import { chosenSettings } from './chosenSettings.ts';
import type { CommandIo } from './commandIo.ts';
import { fileSource } from './fileSource.ts';
import { suggestedActivities, type MeasuredLog } from './measuredLog.ts';
import type { MeasureOptions } from './measureOptions.ts';

/** Time logs in files. */
export class MeasuredFiles implements MeasuredLog {
	readonly #session = new TimelogSession();
	readonly #chosen: ChosenFile[] = [];
	#activities: readonly { readonly name: string; readonly key: string }[] = [];

	/** @param issues  the list that all parts of the command share */
	constructor(
		readonly options: MeasureOptions,
		readonly io: CommandIo,
		readonly texts: typeof measureCommand,
		readonly issues: Issue[],
	) {}

	async read(): Promise<void> {
		for (const [index, { path, period }] of this.options.files.entries()) {
			const summary = await this.#readFile(String(index), path);
			if (!summary) continue;
			const { settings, issues } = chosenSettings(summary.name, summary.recognition, period, this.options);
			this.issues.push(...issues);
			this.#chosen.push({ id: summary.id, settings });
		}
	}

	measure(mapping: ActivityMappings | null, settings: MeasureSettings) {
		this.#activities = this.#session.parse(this.#chosen).activities;
		return Promise.resolve(this.#session.measure(mapping ?? this.#session.suggestions(), settings));
	}

	rejected() {
		const { log, names } = this.#session.rejected();
		return { rejected: log.rejected, names };
	}

	suggested() {
		return suggestedActivities(this.#activities);
	}

	close() {
		return Promise.resolve();
	}

	async #readFile(id: string, path: string): Promise<FileSummary | null> {
		const shows = process.stderr.isTTY;
		try {
			const source = fileSource(path);
			const { summary, issues } = await this.#session.read(id, source, {
				onProgress: (bytes) => {
					if (shows) this.io.err(`\r${this.texts.reading(source.name, bytes / Math.max(1, source.size))}`);
				},
			});
			if (shows) this.io.err('\r\u001b[K');
			this.issues.push(...issues);
			return summary;
		} catch {
			this.io.err(`${this.texts.noSuchFile(path)}\n`);
			this.issues.push(issue('unreadableFile', 'error', { reason: path }, { file: path }));
			return null;
		}
	}
}
