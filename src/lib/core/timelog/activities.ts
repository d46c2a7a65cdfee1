import { ACTIVITY_RULES } from './activityDictionary.ts';
import { foldText } from './foldText.ts';

/** What an activity counts as. A break is neither; administration outside working time does not exist. */
export interface ActivityMapping {
	readonly administrative: boolean;
	readonly workingTime: boolean;
	readonly category: string | null;
}

export interface SuggestedMapping extends ActivityMapping {
	readonly confidence: 'certain' | 'likely';
}

/** The key of an activity: trimmed, without capitals, inner spaces folded to one. */
export function foldActivity(text: string): string {
	return foldText(text);
}

/** What an activity probably is, by its words; null when the words say nothing, so that a person must decide. */
export function suggestMapping(activity: string): SuggestedMapping | null {
	const words = foldActivity(activity)
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (words === '') return null;
	for (const { administrative, workingTime, category, confidence, words: pattern } of ACTIVITY_RULES) {
		if (pattern.test(words)) return { administrative, workingTime, category, confidence };
	}
	return null;
}
