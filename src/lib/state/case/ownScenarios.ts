import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import type { Issue } from '#lib/core/issue.ts';
import { applyEdits, type CaseEdit } from './caseEdit.ts';
import type { CaseFile } from './casePath.ts';
import type { OwnScenario } from './keptCase.svelte.ts';

/** The file of a scenario: a case of its own, that says in its title which one it is. */
export function scenarioFile(file: CaseFile, { name, changes }: OwnScenario): CaseFile {
	return { ...applyEdits(file, changes), title: `${String(file['title'])} – ${name}` };
}

/** The case of a scenario, or why the open case does not allow it. */
export function readScenario(
	file: CaseFile,
	scenario: OwnScenario,
): { readonly case: BusinessCase } | { readonly errors: readonly Issue[] } {
	const read = readCase(scenarioFile(file, scenario));
	if (read.case) return { case: read.case };
	return { errors: read.issues.filter(({ severity }) => severity === 'error') };
}

/** The scenarios with one change more; a new name is a new scenario, a path that was changed before changes again. */
export function withChange(
	scenarios: readonly OwnScenario[],
	name: string,
	change: CaseEdit,
): readonly OwnScenario[] {
	if (!scenarios.some((scenario) => scenario.name === name))
		return [...scenarios, { name, changes: [change] }];
	return scenarios.map((scenario) =>
		scenario.name === name
			? { name, changes: [...scenario.changes.filter(({ path }) => path !== change.path), change] }
			: scenario,
	);
}

/** The scenarios without a change; without its last change a scenario is gone. */
export function withoutChange(
	scenarios: readonly OwnScenario[],
	name: string,
	path: string,
): readonly OwnScenario[] {
	return scenarios
		.map((scenario) =>
			scenario.name === name
				? { name, changes: scenario.changes.filter((change) => change.path !== path) }
				: scenario,
		)
		.filter(({ changes }) => changes.length > 0);
}
