import { epochDay, isoDate, type EpochDay } from '../period.ts';
import {
	applicationKinds,
	regions,
	sectors,
	type ApplicationKind,
	type Region,
	type Sector,
} from '../publish/classification.ts';
import { contentHash } from '../publish/contentHash.ts';
import { PUBLICATION_SCHEMA, type Publication } from '../publish/publication.ts';
import { randomStream, type RandomStream } from '../rng.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Quarter } from './releaseSeries.ts';

/**
 * Beliefs behind the invented figures; nothing here was measured. Controlled effects: published ones lie between 1.7 and
 * 10 % less (`datasets/reference/publishedEffects.json`: ucla2025Nabla, ucla2025Dax, jama2026EhrShare,
 * jama2026DocumentationShare), so a mean of 6 % with a spread of 4 points. Before–after: 1.8 times that
 * (ucla2025Overstatement), with a spread of 6 points.
 */
const EFFECTS = {
	controlled: { mean: 0.06, sd: 0.04 },
	beforeAfter: { mean: 0.108, sd: 0.06 },
} as const;

/** Standard error of the reduction times √persons, as in the example study (0.0235 with 41 persons). */
const SE_OF_ONE = 0.15;

/** Start of the administration share (baselines.json where a sector has one, else that of all care), and FTE of an organisation. */
const SECTORS: Readonly<Record<Sector, { start: number; fte: readonly [number, number]; part: number }>> = {
	hospitals: { start: 0.355, fte: [1500, 6000], part: 24 },
	mentalHealth: { start: 0.31, fte: [300, 2500], part: 13 },
	generalPractice: { start: 0.356, fte: [12, 120], part: 20 },
	longTermCare: { start: 0.34, fte: [250, 3000], part: 22 },
	disabilityCare: { start: 0.31, fte: [250, 2500], part: 10 },
	youthCare: { start: 0.4, fte: [60, 900], part: 8 },
	other: { start: 0.31, fte: [40, 600], part: 3 },
};

const KIND_PARTS = [10, 5, 3, 2, 42, 18, 4, 13, 3];
const REGION_PARTS = [3, 2, 4, 12, 4, 6, 14, 17, 7, 8, 2, 20, 1];
const FIRST_YEAR = 2024;
const FIRST_QUARTER = 4;

interface Subject {
	readonly organisation: string;
	readonly sector: Sector;
	readonly region: Region;
	readonly applicationKind: ApplicationKind;
	readonly design: Publication['design'];
	readonly fteTotal: number;
	readonly persons: number;
	readonly fteCovered: number;
	readonly shareBefore: number;
	readonly effect: number;
	readonly beforeMidpoint: EpochDay;
	readonly fundingAfterSubsidyEurPerYear: number | null;
}

/**
 * Invented publications of `organisations` organisations over `quarters` quarters, the same for the same seed: most measure
 * once, some again a year later, a few correct or withdraw. Every id begins with `voorbeeld-`.
 */
export function demonstration(seed = 1, organisations = 240, quarters = 8): readonly Quarter[] {
	const received: Publication[][] = Array.from({ length: quarters }, () => []);
	const stream = randomStream(seed, 'demonstration');
	for (let n = 0; n < organisations; n++) {
		// Interest grows: more organisations join in later quarters.
		const joins = Math.min(quarters - 1, Math.floor(quarters * Math.sqrt(stream.uniform())));
		const subject = subjectOf(stream, n, quarterEnd(joins));
		let latest = publicationOf(stream, subject, quarterEnd(joins) - 30 - stream.integer(60), null);
		received[joins]!.push(latest);
		for (let quarter = joins + 1; quarter < quarters; quarter++) {
			const chance = stream.uniform();
			if (quarter >= joins + 4 && chance < 0.25) {
				latest = publicationOf(stream, subject, quarterEnd(quarter) - 30 - stream.integer(60), null);
			} else if (chance > 0.992) {
				latest = correctionOf(stream, latest);
			} else if (chance > 0.988) {
				received[quarter]!.push(
					withHash({ ...latest, uuid: uuidFrom(stream), supersedes: null, withdraws: latest.uuid }),
				);
				break;
			} else continue;
			received[quarter]!.push(latest);
		}
	}
	return received.map((documents, quarter) => ({
		id: quarterId(quarter),
		date: isoDate(quarterEnd(quarter) + 15),
		documents,
		measuredNotPublished: { controlled: 3 + 2 * quarter, beforeAfter: 6 + 3 * quarter },
	}));
}

function subjectOf(stream: RandomStream, n: number, joined: EpochDay): Subject {
	const sector =
		sectors[
			pick(
				stream,
				sectors.map((name) => SECTORS[name].part),
			)
		]!;
	const { start, fte } = SECTORS[sector];
	const design = stream.uniform() < 0.45 ? 'controlled' : 'beforeAfter';
	const fteTotal = Math.round(fte[0] * (fte[1] / fte[0]) ** stream.uniform());
	const persons = Math.max(
		10,
		Math.min(Math.round(0.7 * fteTotal), Math.round(40 * Math.exp(0.7 * normal(stream)))),
	);
	const fteCovered = Math.min(0.9 * fteTotal, 0.8 * persons * Math.exp(0.8 * stream.uniform()));
	const { mean, sd } = EFFECTS[design];
	const says = stream.uniform() < 0.65;
	const licence = 1200 + 1200 * stream.uniform();
	return {
		organisation: `voorbeeld-${String(n + 1).padStart(4, '0')}`,
		sector,
		region: regions[pick(stream, REGION_PARTS)]!,
		applicationKind: applicationKinds[pick(stream, KIND_PARTS)]!,
		design,
		fteTotal,
		persons,
		fteCovered: Math.round(10 * fteCovered) / 10,
		shareBefore: thousandth(clamp(start + 0.05 * normal(stream), 0.1, 0.6)),
		effect: mean + sd * normal(stream),
		beforeMidpoint: joined - 300 - stream.integer(300),
		fundingAfterSubsidyEurPerYear: says ? Math.round((fteCovered * licence) / 100) * 100 : null,
	};
}

function publicationOf(
	stream: RandomStream,
	{ effect, beforeMidpoint, ...subject }: Subject,
	afterMidpoint: EpochDay,
	supersedes: string | null,
): Publication {
	const { design, persons, shareBefore } = subject;
	const controls =
		design === 'controlled' ? Math.max(5, Math.round(persons * (0.3 + 0.7 * stream.uniform()))) : 0;
	const se = (SE_OF_ONE / Math.sqrt(persons)) * (controls > 0 ? Math.sqrt(1 + persons / controls) : 1);
	const found = clamp(effect + se * normal(stream), -0.5, 0.6);
	// With controls the level fell by more than the tool explains.
	const level = controls > 0 ? found + 0.04 + 0.02 * normal(stream) : found;
	const shareAfter = thousandth(clamp(shareBefore * (1 - level), 0.02, 0.9));
	const reduction = controls > 0 ? found : 1 - shareAfter / shareBefore;
	return withHash({
		...subject,
		schema: PUBLICATION_SCHEMA,
		uuid: uuidFrom(stream),
		unit: 'person',
		controls,
		beforeMidpoint: isoDate(beforeMidpoint),
		afterMidpoint: isoDate(afterMidpoint),
		shareAfter,
		reduction: Math.round(1e4 * reduction) / 1e4,
		se: Math.round(1e4 * se) / 1e4,
		df: controls > 0 ? Math.min(persons, controls) - 1 : persons - 1,
		methodVersion: '1.0',
		supersedes,
		withdraws: null,
	});
}

/** The same measurement with the licence bill filled in or put right. */
function correctionOf(stream: RandomStream, latest: Publication): Publication {
	const euros = latest.fundingAfterSubsidyEurPerYear ?? latest.fteCovered * 1500;
	return withHash({
		...latest,
		uuid: uuidFrom(stream),
		fundingAfterSubsidyEurPerYear: Math.round(euros * 1.1),
		supersedes: latest.uuid,
	});
}

function withHash(publication: Omit<Publication, 'contentHash'>): Publication {
	return { ...publication, contentHash: contentHash(publication) };
}

const normal = (stream: RandomStream) => normalQuantile(stream.uniform());
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
const thousandth = (share: number) => Math.round(1000 * share) / 1000;

/** The place in a list of parts, drawn in proportion to them. */
function pick(stream: RandomStream, parts: readonly number[]): number {
	let left = stream.uniform() * parts.reduce((sum, part) => sum + part, 0);
	const found = parts.findIndex((part) => (left -= part) < 0);
	return found === -1 ? parts.length - 1 : found;
}

function uuidFrom(stream: RandomStream): string {
	const digits = Array.from({ length: 32 }, () => stream.integer(16));
	digits[12] = 4;
	digits[16] = 8 + (digits[16]! & 3);
	const text = digits.map((digit) => digit.toString(16)).join('');
	return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
		'-',
	);
}

const quarterOf = (index: number) => FIRST_QUARTER - 1 + index;
const quarterId = (index: number) =>
	`${FIRST_YEAR + Math.floor(quarterOf(index) / 4)}-${1 + (quarterOf(index) % 4)}`;

/** The last day of the quarter. */
function quarterEnd(index: number): EpochDay {
	const next = quarterOf(index) + 1;
	return epochDay(FIRST_YEAR + Math.floor(next / 4), 1 + 3 * (next % 4), 1)! - 1;
}
