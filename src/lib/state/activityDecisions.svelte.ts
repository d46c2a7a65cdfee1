import type { Issue } from '#lib/core/issue.ts';
import type { ActivityMapping } from '#lib/core/timelog/activities.ts';
import type { LogSummary } from '#lib/io/logSummary.ts';

type Decision = readonly [key: string, mapping: ActivityMapping];

/** What every activity is, by folded spelling: our suggestion until a person decides. */
export class ActivityDecisions {
	byKey = $state.raw<ReadonlyMap<string, ActivityMapping>>(new Map());
	/** Keys of decisions that are not ours: made by a person here, or taken from a mapping file. */
	chosen = $state.raw<ReadonlyMap<string, 'person' | 'mapping'>>(new Map());
	/** What is wrong with the mapping file that was opened last. */
	issues = $state.raw<readonly Issue[]>([]);

	decide(key: string, mapping: ActivityMapping): void {
		this.byKey = new Map([...this.byKey, [key, mapping]]);
		this.chosen = new Map([...this.chosen, [key, 'person'] as const]);
	}

	/** Takes over a mapping file; false when it cannot be used. */
	take(decisions: readonly Decision[], issues: readonly Issue[]): boolean {
		this.issues = issues;
		if (issues.some(({ severity }) => severity === 'error')) return false;
		this.byKey = new Map([...this.byKey, ...decisions]);
		this.chosen = new Map([...this.chosen, ...decisions.map(([key]) => [key, 'mapping'] as const)]);
		return true;
	}

	/** Our suggestions for what nobody has decided. */
	suggest(activities: LogSummary['activities']): void {
		const suggested = activities.flatMap(({ key, suggestion }) =>
			suggestion && !this.byKey.has(key) ? [[key, suggestion] as const] : [],
		);
		this.byKey = new Map([...this.byKey, ...suggested]);
	}

	clear(): void {
		this.byKey = new Map();
		this.chosen = new Map();
		this.issues = [];
	}
}
