import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { uncertaintyOf } from '#lib/core/uncertainty/uncertainty.ts';
import type { CaseAnswer, CaseQuestion } from './caseMessages.ts';

const answer = (message: CaseAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CaseQuestion>) => {
	answer({
		kind: 'exact',
		result: caseResultOf(decimalArithmetic, data.businessCase, { today: data.today }),
	});
	answer({ kind: 'uncertainty', uncertainty: uncertaintyOf(data.businessCase, data.draws, data.seed) });
});
