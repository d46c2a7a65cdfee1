import type { Issue } from '#lib/core/issue.ts';
import type { MeasureSettings } from '#lib/core/report/measure.ts';
import type { Measurement } from '#lib/core/report/measurement.ts';
import { suggestMapping, type ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import type { ParsedLog } from '#lib/core/timelog/parsedLog.ts';

/** What `measure` asks of its input, be it files or tables. */
export interface MeasuredLog {
	/** Reads what was given; problems go to the list that all parts share. */
	read(): Promise<void>;
	/** @param mapping  null = our own suggestions count */
	measure(
		mapping: ActivityMappings | null,
		settings: MeasureSettings,
	): Promise<{
		readonly measurement: Measurement | null;
		readonly issues: readonly Issue[];
	}>;
	/** Every row that was not used, and the names of the inputs. */
	rejected(): {
		readonly rejected: ParsedLog['rejected'];
		readonly names: readonly string[];
	};
	/** The activities that our own suggestion decided on, with it. */
	suggested(): ReturnType<typeof suggestedActivities>;
	close(): Promise<void>;
}

/** Our suggestion for each activity that has one. */
export function suggestedActivities(
	activities: readonly { readonly name: string }[],
): readonly { readonly name: string; readonly mapping: ActivityMapping }[] {
	return activities.flatMap(({ name }) => {
		const mapping = suggestMapping(name);
		return mapping ? [{ name, mapping }] : [];
	});
}
