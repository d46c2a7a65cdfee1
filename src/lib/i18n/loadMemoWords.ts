import type { MemoWords } from '#lib/core/report/memo/memoWords.ts';
import type { Language } from './language.ts';

/** The words of the decision memo, fetched when somebody makes one. */
export async function loadMemoWords(
	language: Language,
	questionLabel: (id: string) => string,
): Promise<MemoWords> {
	const { createMemoWords } = await (language === 'en' ? import('./en/memo.ts') : import('./nl/memo.ts'));
	return createMemoWords(questionLabel);
}
