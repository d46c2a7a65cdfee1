import { planJson } from '#lib/core/estimate/planJson.ts';
import { planMeasurement } from '#lib/core/estimate/planMeasurement.ts';
import { planningDefaults } from '#lib/core/estimate/planningDefaults.ts';
import { planSpread, type PlanSpread } from '#lib/core/estimate/planSpread.ts';
import { issue, type Issue } from '#lib/core/issue.ts';
import { buildPanel } from '#lib/core/panel/buildPanel.ts';
import { foldActivity, suggestMapping } from '#lib/core/timelog/activities.ts';
import { suggestSettings } from '#lib/core/timelog/fileSettings.ts';
import { parseMapping, type ActivityMappings } from '#lib/core/timelog/mappingFile.ts';
import { parseLog } from '#lib/core/timelog/parseLog.ts';
import type { RawTable } from '#lib/core/timelog/rawTable.ts';
import { recognise } from '#lib/core/timelog/recognise.ts';
import { sayIssue as sayEnglish } from '#lib/i18n/en/issues.ts';
import { formats as englishFormats } from '#lib/i18n/en/formats.ts';
import { planCommand as english } from '#lib/i18n/en/planCommand.ts';
import { sayIssue as sayDutch } from '#lib/i18n/nl/issues.ts';
import { formats as dutchFormats } from '#lib/i18n/nl/formats.ts';
import { planCommand as dutch } from '#lib/i18n/nl/planCommand.ts';
import { readTable } from '#lib/io/readTable.ts';
import defaultsFile from '../../datasets/reference/planningDefaults.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import type { CommandIo } from './commandIo.ts';
import { fileSource } from './fileSource.ts';
import { optionOf, readPlanOptions, type PlanOptions } from './planOptions.ts';
import { planText } from './planText.ts';

const DONE = 0;
const WRONG_INPUT = 2;

/** `halftijd plan`: how many persons and days a measurement takes, or what it will find (method §4 and §8). */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
	const isEnglish = io.language === 'en';
	const texts = isEnglish ? english : dutch;
	const say = isEnglish ? sayEnglish : sayDutch;
	if (args.includes('--help') || args.includes('-h')) {
		io.out(texts.usage);
		return DONE;
	}
	const { options, problems } = readPlanOptions(args, texts);
	if (!options) {
		for (const problem of problems) io.err(`${problem}\n`);
		return WRONG_INPUT;
	}
	const known = options.baselineFile === null ? null : await spreadOfFile(options, options.baselineFile);
	const { question, notes } = withSpread(options, known?.spread ?? null);
	const { plan, issues: found } = planMeasurement(question);
	const issues = [...(known?.issues ?? []), ...notes, ...found];
	const stops = issues.filter(({ severity }) => severity === 'error' || severity === 'decision');
	for (const one of stops.length > 0 ? stops : issues.filter(({ severity }) => severity === 'warning')) {
		io.err(`${placeOf(one)}${say(one)}\n`);
	}
	if (!plan || stops.length > 0) return WRONG_INPUT;
	const told = issues.filter(({ severity }) => severity === 'note').map(say);
	io.out(
		options.json
			? `${JSON.stringify(planJson(plan, issues, packageJson.version, say), null, 2)}\n`
			: planText(plan, told, texts, isEnglish ? englishFormats : dutchFormats),
	);
	return DONE;
}

/** file:row:column, or the option that a value of the plan came from. */
function placeOf({ where }: Issue): string {
	if (where.path !== undefined) return `${optionOf(where.path)}: `;
	const place = [where.file, where.row, where.column].filter((part) => part !== undefined && part !== '');
	return place.length > 0 ? `${place.join(':')}: ` : '';
}

/** The question with τ and σ: as asked, else from the file, else the default. Each source is noted. */
function withSpread(options: PlanOptions, measured: PlanSpread | null) {
	const defaults = planningDefaults(defaultsFile);
	const notes: Issue[] = [];
	const choose = (quantity: 'tau' | 'sigma', asked: number | null, fallback: number): number => {
		if (asked !== null) return asked;
		const own = measured?.[quantity] ?? null;
		if (measured && own !== null) {
			notes.push(issue('planMeasured', 'note', { quantity, value: own, persons: measured.persons }));
			return own;
		}
		notes.push(issue('planDefaultUsed', 'note', { quantity, value: fallback }));
		return fallback;
	};
	const registration = defaults.registrationMinutesPerDay.value;
	if (options.registrationMinutesPerDay === null) {
		notes.push(issue('planDefaultUsed', 'note', { quantity: 'registrationMinutes', value: registration }));
	}
	const question = {
		persons: options.persons,
		days: options.days,
		effectMinutes: options.effectMinutes,
		power: options.power ?? 0.8,
		alpha: options.alpha ?? 0.05,
		tau: choose('tau', options.tau, defaults.tau.value),
		sigma: choose('sigma', options.sigma, defaults.sigma.value),
		registrationMinutesPerDay: options.registrationMinutesPerDay ?? registration,
	};
	return { question, notes };
}

/** σ, and τ when the file holds both periods, of a time log; without a column for the period all of it is `before`. */
async function spreadOfFile(
	options: PlanOptions,
	path: string,
): Promise<{ readonly spread: PlanSpread | null; readonly issues: readonly Issue[] }> {
	const issues: Issue[] = [];
	const table = await tableOfFile(path, issues);
	const mappingTable = options.mapping === null ? null : await tableOfFile(options.mapping, issues);
	if (!table || (options.mapping !== null && !mappingTable)) return { spread: null, issues };
	let mapping: ActivityMappings | null = null;
	if (mappingTable) {
		const parsed = parseMapping(mappingTable);
		issues.push(...parsed.issues);
		mapping = parsed.mappings;
	}
	const suggested = suggestSettings(recognise(table));
	const settings = { ...suggested, period: suggested.period ?? ('before' as const) };
	const log = parseLog([{ table, settings }], { salt: path });
	const flags = log.activities.map((name) =>
		mapping ? (mapping.get(foldActivity(name)) ?? null) : suggestMapping(name),
	);
	const panel = buildPanel(log, flags, { unit: 'person', washout: null });
	issues.push(...log.issues, ...panel.issues);
	const spread = panel.table && planSpread(panel.table);
	if (
		spread &&
		spread.sigma === null &&
		options.sigma === null &&
		issues.every(({ severity }) => severity !== 'error')
	) {
		issues.push(issue('planSpreadUnknown', 'error', { persons: panel.table.persons.length }));
	}
	return { spread, issues };
}

async function tableOfFile(path: string, issues: Issue[]): Promise<RawTable | null> {
	try {
		const { table, issues: found } = await readTable(fileSource(path));
		issues.push(...found.filter(({ severity }) => severity === 'error'));
		return table;
	} catch {
		issues.push(issue('unreadableFile', 'error', { reason: path }, { file: path }));
		return null;
	}
}
