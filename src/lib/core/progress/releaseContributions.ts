import type { Contribution, ProtectedQuantity } from '../publish/publicTable.ts';
import type { Publication } from '../publish/publication.ts';

/** An effect counts as found when it is known to half a percentage point, however small it is. */
const EFFECT_KNOWN = 0.005;

/** What a publication adds to the groups it belongs to, as the rules of disclosure see it. */
export type ContributionOf = (publication: Publication, protection: number) => Contribution;

/** Sizes are zero or more, and how much more nobody knows. */
const size = (value: number, protection: number): ProtectedQuantity => ({
	need: protection * value,
	down: value,
	up: Infinity,
});

/** An effect is at most 1 and could for all anybody knows be a whole lower. `weight` is public. */
const effect = (value: number, weight: number, protection: number): ProtectedQuantity => ({
	need: weight * Math.max(protection * Math.abs(value), EFFECT_KNOWN),
	down: weight,
	up: weight * (1 - value),
});

/** Persons, posts, and the effect: with equal weights, and with posts as weights that everybody may know. */
export const contributionOf: ContributionOf = (publication, protection) => ({
	id: publication.uuid,
	organisation: publication.organisation,
	quantities: [
		size(publication.persons, protection),
		size(publication.fteCovered, protection),
		effect(publication.reduction, 1, protection),
		effect(publication.reduction, publication.fteCovered, protection),
	],
	weights: [publication.persons, publication.fteCovered],
});

/** The same for what the licences cost, of those who said it. */
export const fundingContributionOf: ContributionOf = (publication, protection) => {
	const euros = publication.fundingAfterSubsidyEurPerYear ?? 0;
	return {
		id: publication.uuid,
		organisation: publication.organisation,
		quantities: [size(euros, protection)],
		weights: [euros],
	};
};
