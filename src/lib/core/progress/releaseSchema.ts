import { z } from 'zod';
import { goalIds } from '../goal/goal.ts';
import { trackClasses } from '../goal/position.ts';
import { applicationKinds, regions, sectors } from '../publish/classification.ts';
import { poolDesigns } from './effect.ts';
import { RELEASE_SCHEMA, releaseViews, type Release } from './release.ts';

const share = z.number();
const count = z.int().min(0);
const interval = { low: share, high: share };
const effect = z.object({ estimate: share, ...interval });

export const releaseIdSchema = z
	.string()
	.regex(/^\d{4}-[1-4]$/)
	.meta({
		description: 'Year and number of the quarter.',
		examples: ['2026-3'],
	});

export const cellTrackSchema = z
	.object({
		goal: z.enum(goalIds),
		required: share.nullable().meta({ description: 'The reduction that the path asks for now, as a share.' }),
		probability: share.nullable().meta({ description: 'Rounded to 0.05.' }),
		class: z.enum(trackClasses),
	})
	.meta({ id: 'Track', description: 'Where a typical participant stands on the way to one goal.' });

export const cellFiguresSchema = z
	.object({
		organisations: count,
		persons: count.meta({ description: 'Units measured before and after, to three significant digits.' }),
		fteCovered: z.number().meta({ description: 'Full-time posts, to three significant digits.' }),
		effect: effect.meta({
			description: 'Pooled relative reduction with its 95 % interval, rounded to 0.005.',
		}),
		prediction: z.object(interval).nullable().meta({
			description: '95 % prediction interval for a next organisation; null below ten organisations.',
		}),
		track: z.array(cellTrackSchema),
		funding: z
			.object({ organisations: count, eurPerYear: z.number() })
			.nullable()
			.meta({ description: 'Licence costs a year once subsidies have ended, of those who said it.' }),
		since: releaseIdSchema.meta({ description: 'The release in which these figures came about.' }),
	})
	.meta({ id: 'Figures' });

export const releaseCellSchema = z
	.object({
		view: z.enum(releaseViews),
		group: z.object({
			sector: z.enum(sectors).nullable(),
			applicationKind: z.enum(applicationKinds).nullable(),
			region: z.enum(regions).nullable(),
		}),
		design: z.enum(poolDesigns),
		figures: cellFiguresSchema.nullable().meta({ description: 'null: not enough data to show.' }),
	})
	.meta({
		id: 'Cell',
		description: 'One group of participants of one design. A key of the group that is null holds for all.',
	});

export const sectorSizeSchema = z
	.object({
		fte: z.int().min(1).meta({ description: 'Full-time posts.' }),
		source: z.string(),
		date: z.iso.date().meta({ description: 'Day on which the source came out.' }),
		standsFor: z.string().meta({ description: 'Who is counted.' }),
	})
	.meta({
		id: 'SectorSize',
		description: 'How large a sector is, with the source.',
	});

export const releaseSchema = z
	.object({
		schema: z.literal(RELEASE_SCHEMA),
		version: z.string(),
		id: releaseIdSchema,
		date: z.iso.date(),
		previous: releaseIdSchema.nullable(),
		methodVersion: z.string(),
		isDemonstration: z.boolean().meta({ description: 'true: invented figures.' }),
		cells: z.array(releaseCellSchema),
		coverage: z.array(
			z.object({
				design: z.enum(poolDesigns),
				coverage: share.nullable(),
				nobodyElse: effect.nullable(),
				everybody: effect.nullable(),
				measuredNotPublished: count.nullable(),
			}),
		),
		sectorSizes: z.partialRecord(z.enum(sectors), sectorSizeSchema).nullable().exactOptional().meta({
			description:
				'The sizes in force, with their sources. Coverage needs all of them; absent in releases of before sizes were kept.',
		}),
		revisions: z.array(
			z.object({ code: z.enum(['methodChanged', 'withdrawal', 'correction']), text: z.string() }),
		),
	})
	.meta({ id: 'Release', description: 'A batch of public figures. Once published it never changes.' });

/** What the public gets of a release: the fields of the schema and not one more. Throws on anything else. */
export function publicRelease(release: Release): z.infer<typeof releaseSchema> {
	return releaseSchema.parse(release);
}
