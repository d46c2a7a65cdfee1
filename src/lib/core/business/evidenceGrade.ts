import type { EvidenceGrade } from './businessCase.ts';

/**
 * Correction by grade of evidence: costs go up and benefits down by this share. HM Treasury / GMCA, "Supporting
 * public service transformation" (2014); believed, see datasets/reference/evidenceGrades.json, which a test
 * holds equal to this table.
 */
export const gradeCorrection: Readonly<Record<EvidenceGrade, number>> = {
	1: 0,
	2: 0.05,
	3: 0.1,
	4: 0.15,
	5: 0.25,
	6: 0.4,
};

/** The correction of a line; an ungraded line is not corrected. */
export function correctionOf(grade: EvidenceGrade | null): number {
	return grade === null ? 0 : gradeCorrection[grade];
}
