import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { decimalArithmetic } from '#lib/core/business/decimalArithmetic.ts';
import { simulatedOf } from '#lib/core/uncertainty/uncertainty.ts';
import type { CaseAnswer, CaseQuestion } from './caseMessages.ts';

const answer = (message: CaseAnswer) => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<CaseQuestion>) => {
	const { businessCase } = data;
	if (data.kind === 'exact') {
		const result = caseResultOf(decimalArithmetic, businessCase, { today: data.today });
		answer({ kind: 'exact', result });
		return;
	}
	for (const [place, draws] of data.draws.entries()) {
		const isLast = place === data.draws.length - 1;
		const simulated = simulatedOf(businessCase, draws, data.seed, !isLast);
		answer({ kind: 'simulation', simulated, isLast });
	}
});
