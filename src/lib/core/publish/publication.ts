import { z } from 'zod';
import {
	applicationKinds,
	publicationDesigns,
	publicationUnits,
	regions,
	sectors,
} from './classification.ts';

export const PUBLICATION_SCHEMA = 'halftijd/publication@1';

/** Larger is a slip of the keyboard: all of Dutch care has about a tenth of it. */
const MOST_FTE = 10_000_000;
const MOST_EURO = 1e12;

const share = z.number().gt(0).lt(1);
/** In small letters, so that one document has one spelling. */
const uuid = z.uuid({ version: 'v4' }).lowercase().meta({ format: 'uuid' });
const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * The one small document that an organisation may choose to send (`halftijd/publication@1`): aggregates of one
 * measurement, no rows and no persons. Type, validator and published schema come from this one source; unknown fields
 * are refused. What fields say about each other is checked by `publicationFaults`.
 */
export const publicationSchema = z.strictObject({
	schema: z.literal(PUBLICATION_SCHEMA),
	/** Made by the sender; the same document sent twice is received once. */
	uuid,
	/** SHA-256 of all other fields, see `contentHash`. */
	contentHash: hash,
	/** The id under which the organisation is known here. */
	organisation: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/),
	sector: z.enum(sectors),
	region: z.enum(regions),
	applicationKind: z.enum(applicationKinds),
	design: z.enum(publicationDesigns),
	unit: z.enum(publicationUnits),
	/** Units measured both before and after. */
	persons: z.int().min(2).max(MOST_FTE),
	/** Matched units without the tool; 0 without a control group. */
	controls: z.int().min(0).max(MOST_FTE),
	/** Middle of the period before, and after: `YYYY-MM-DD`. */
	beforeMidpoint: z.iso.date(),
	afterMidpoint: z.iso.date(),
	/** Administration as a share of working time, 0–1. */
	shareBefore: share,
	shareAfter: share,
	/** The headline: relative reduction, 0.1 is ten per cent less. Below zero it went up. */
	reduction: z.number().gte(-10).lt(1),
	se: z.number().gt(0).lte(10),
	df: z.number().gt(0).lte(1e9),
	/** Full-time posts that the measurement speaks for, and of the whole organisation. */
	fteCovered: z.number().gt(0).lte(MOST_FTE),
	fteTotal: z.number().gt(0).lte(MOST_FTE),
	/** What the licence costs a year once the subsidy has ended; null when not said. */
	fundingAfterSubsidyEurPerYear: z.number().gte(0).lte(MOST_EURO).nullable(),
	methodVersion: z.string().regex(/^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/),
	/** uuid of the publication that this one corrects. */
	supersedes: uuid.nullable(),
	/** uuid of the publication that this one takes back; the other fields repeat those of it. */
	withdraws: uuid.nullable(),
});

export type Publication = Readonly<z.infer<typeof publicationSchema>>;
