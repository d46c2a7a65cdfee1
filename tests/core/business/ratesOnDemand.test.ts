import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import * as search from '#lib/core/business/internalRate.ts';
import { readCase } from '#lib/core/business/readCase.ts';

vi.mock('#lib/core/business/internalRate.ts', { spy: true });

const file = new URL('../../../datasets/samples/cases/hospital.json', import.meta.url);
const businessCase = readCase(JSON.parse(readFileSync(file, 'utf8'))).case!;

it('looks for rates of return when they are read, once, and hands them over with everything else', () => {
	const result = caseResultOf(doubleArithmetic, businessCase, { today: null, breakEven: false });
	expect(search.internalRates).not.toHaveBeenCalled();
	const { irr } = result.results.joint.total;
	expect(irr).toMatchObject({ status: 'multiple', roots: [expect.any(Number), expect.any(Number)] });
	expect(result.results.joint.total.irr).toBe(irr);
	expect(search.internalRates).toHaveBeenCalledTimes(1);
	expect(structuredClone(result).results.joint.total.irr).toEqual(irr);
	expect(JSON.parse(JSON.stringify(result)).results.joint.total.irr).toEqual(irr);
});
