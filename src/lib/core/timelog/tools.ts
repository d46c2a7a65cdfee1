import type { Field } from './fields.ts';
import { foldHeader } from './headerSynonyms.ts';

export type Tool = 'toggl' | 'clockify' | 'harvest' | 'jira' | 'wombat' | 'generic';

/** An export of a known program: by which columns it is recognised, and what its columns mean. */
interface ToolProfile {
	readonly tool: Tool;
	/** Every group needs one of its names (folded). */
	readonly needs: readonly (readonly string[])[];
	/** Meaning per folded name; null: known, and not needed. The first of several with one meaning is used. */
	readonly columns: Readonly<Record<string, Field | null>>;
}

const PROFILES: readonly ToolProfile[] = [
	{
		// Time-and-motion observations: persons are the observed participants, not the observers.
		tool: 'wombat',
		needs: [['session id'], ['observer id'], ['start time'], ['end time']],
		columns: {
			'participant id': 'person',
			'session date': 'date',
			'start time': 'start',
			'end time': 'end',
			'elapsed time': 'minutes',
			'observer id': null,
			'session start': null,
			'session end': null,
			'total time': null,
			'active 1': null,
			'ended by': null,
		},
	},
	{
		tool: 'clockify',
		needs: [
			['duration h', 'time h'],
			['duration decimal', 'time decimal'],
		],
		columns: {
			user: 'person',
			email: null,
			'start date': 'date',
			date: 'date',
			'start time': 'start',
			'end date': null,
			'end time': 'end',
			'duration h': 'minutes',
			'time h': 'minutes',
			'duration decimal': null,
			'time decimal': null,
			task: 'activity',
			project: 'activity',
			group: 'department',
		},
	},
	{
		tool: 'toggl',
		needs: [['user', 'member'], ['start date'], ['start time'], ['duration'], ['project', 'description']],
		columns: {
			user: 'person',
			member: 'person',
			email: null,
			'start date': 'date',
			'start time': 'start',
			'end date': null,
			'stop date': null,
			'end time': 'end',
			'stop time': 'end',
			duration: 'minutes',
			task: 'activity',
			project: 'activity',
			description: 'activity',
		},
	},
	{
		tool: 'harvest',
		needs: [['hours'], ['first name'], ['last name'], ['task', 'project']],
		columns: {
			date: 'date',
			hours: 'minutes',
			'hours rounded': null,
			'first name': 'person',
			'last name': 'person',
			task: 'activity',
			project: 'activity',
			roles: 'role',
			role: 'role',
		},
	},
	{
		tool: 'jira',
		needs: [
			['issue key', 'key', 'issue'],
			['time spent', 'time spent h', 'time spent s', 'time spent seconds', 'hours', 'logged', 'logged hours'],
		],
		columns: {
			username: 'person',
			author: 'person',
			user: 'person',
			'full name': 'person',
			'work date': 'date',
			started: 'date',
			date: 'date',
			'time spent': 'minutes',
			'time spent h': 'minutes',
			hours: 'minutes',
			logged: 'minutes',
			'logged hours': 'minutes',
			'time spent seconds': 'minutes',
			'time spent s': 'minutes',
			'activity name': 'activity',
			'issue type': 'activity',
			type: 'activity',
			'issue summary': 'activity',
			summary: 'activity',
			title: 'activity',
			period: null,
		},
	},
];

export interface RecognisedTool {
	readonly tool: Tool;
	/** Meanings by index of the column; absent: the profile does not know the column. */
	readonly columns: ReadonlyMap<number, Field | null>;
}

/** Persons may need two columns (first and last name); every other meaning takes the first that has any content. */
export function recogniseTool(
	names: readonly string[],
	isFilled: (column: number) => boolean,
): RecognisedTool {
	const folded = names.map(foldHeader);
	const profile = PROFILES.find(({ needs }) =>
		needs.every((group) => group.some((name) => folded.includes(name))),
	);
	if (!profile) return { tool: 'generic', columns: new Map() };
	const columns = new Map<number, Field | null>();
	const given = new Map<Field, number>();
	for (const [name, field] of Object.entries(profile.columns)) {
		const index = folded.indexOf(name);
		if (index < 0) continue;
		const both =
			field === 'person' && name === 'last name' && folded[given.get('person') ?? -1] === 'first name';
		if (field === null || (given.has(field) && !both) || !isFilled(index)) {
			columns.set(index, null);
			continue;
		}
		given.set(field, index);
		columns.set(index, field);
	}
	return { tool: profile.tool, columns };
}
