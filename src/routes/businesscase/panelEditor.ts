import type { CaseEditor, CaseFault } from '#lib/components/case/editing/caseEditor.ts';
import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { partyUses } from '#lib/core/business/partyUses.ts';
import { anyDomain, quantitiesOf } from '#lib/core/business/quantities.ts';
import type { Issue } from '#lib/core/issue.ts';
import type { caseDetails } from '#lib/core/report/caseDetails.ts';
import { uncertainInputs } from '#lib/core/uncertainty/uncertainInputs.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { choiceEdits } from '#lib/state/case/edits/choice.ts';
import { noteAt, noteEdits } from '#lib/state/case/edits/note.ts';
import { rangeEdits, type RangeShape, rangeShapes } from '#lib/state/case/edits/range.ts';
import { toItself } from '#lib/state/case/edits/removal.ts';
import type { FieldFault } from '#lib/state/case/typedValue.ts';
import type { CaseWorkspace } from '#lib/state/caseWorkspace.svelte.ts';

/** What the panel shows of the case: read anew whenever something is typed. */
export interface PanelReading {
	readonly workspace: CaseWorkspace;
	/** What stands in the fields. */
	readonly draft: BusinessCase;
	readonly texts: Dictionary;
	readonly decimal: ',' | '.';
	readonly details: ReturnType<typeof caseDetails>;
	readonly ranges: ReadonlyMap<string, { readonly p5: number; readonly p95: number }>;
	/** Paths of the numbers that may be uncertain. */
	readonly uncertain: ReadonlySet<string>;
}

/** P5 and P95 of every uncertain value of the case. */
export function rangesOf(valid: BusinessCase): PanelReading['ranges'] {
	return new Map(
		uncertainInputs(valid).map(({ path, distribution }) => [
			path,
			{ p5: distribution.quantile(0.05), p95: distribution.quantile(0.95) },
		]),
	);
}

export function uncertainPaths(draft: BusinessCase): PanelReading['uncertain'] {
	return new Set(quantitiesOf(draft).map(({ path }) => path));
}

/** Places beside the fields and lines whose problems are said where they stand. */
const said = /^(title|start|budgetRequest)$|^costs\.[^.]+\.tiers\.|^destinations\..*\.beneficiaries/;

/** Errors that no field shows beside itself. */
export function looseErrors(workspace: CaseWorkspace, details: PanelReading['details']): readonly Issue[] {
	const shown = new Set([
		...workspace.groups.flatMap((group) => group.fields).flatMap(({ path, line }) => [path, line]),
		...[...details].flatMap(([line, parts]) => [line, ...parts.map(({ path }) => path)]),
	]);
	return workspace.errors.filter(
		({ code, where: { path = '' } }) =>
			code !== 'sharesNotOne' &&
			(path === '' || (!said.test(path) && !shown.has(path.replace(/\.(value|low|high)$/, '')))),
	);
}

/** The editor of the panel over the open case. `act` adds and removes, brings the reader
 * to the right place, and has more to say beside a field. */
export function panelEditor(
	read: () => PanelReading,
	act: Pick<CaseEditor, 'add' | 'remove' | 'beside' | 'isOverwritten'>,
): CaseEditor {
	function unitOf(path: string): string {
		const { texts } = read();
		const { units } = texts.businessCase;
		const field = read()
			.workspace.groups.flatMap((group) => group.fields)
			.find((one) => path === one.path || path.startsWith(`${one.path}.`));
		if (field) return field.form === 'percent' ? '%' : ` ${units[field.unit]}`;
		const detail = [...read().details.values()].flat().find((one) => one.path === path);
		return detail?.control === 'number' && detail.form !== 'percent' ? ` ${units[detail.unit]}` : '%';
	}
	function sentenceOf(path: string, { text, kind, low, high }: FieldFault): string {
		const { faults } = read().texts.businessCase;
		if (kind === 'outOfRange') return faults.outOfRange(text, low, high, unitOf(path));
		return kind === 'notWhole' ? faults.notWhole() : faults.notANumber(text);
	}

	return {
		valueAt: (path) => read().workspace.valueAt(path),
		faultAt(path): CaseFault | null {
			const fault = read().workspace.faults.get(path);
			if (fault) return { text: fault.text, sentence: sentenceOf(path, fault) };
			const error = read().workspace.errors.find(({ where }) => where.path === path);
			if (!error) return null;
			const { texts } = read();
			const isOrder = error.code === 'spreadOrder';
			return {
				text: null,
				sentence: isOrder ? texts.businessCase.faults.spreadOrder : texts.sayIssue(error),
			};
		},
		typeNumber: (form, path, text) => read().workspace.type(form, path, text, read().decimal),
		typeWords: (path, text) => read().workspace.typeText(path, text),
		endTyping: () => read().workspace.endTyping(),
		choose: (path, value) => read().workspace.edit(choiceEdits(read().draft, path, value)),
		...act,

		details: (line) => read().details.get(line) ?? [],
		note: (path) => noteAt(read().draft, path),
		typeNote(path, part, text) {
			for (const edit of noteEdits(read().draft, path, part, text)) {
				read().workspace.typeText(edit.path, edit.value);
			}
		},
		shapes({ path, quantity, domain }) {
			if (!read().uncertain.has(path)) return [];
			const now = typeof quantity === 'number' ? [] : [quantity.distribution];
			// the reduction itself may be any number: a tool can cost time
			const most = path.endsWith('.reduction') ? anyDomain : domain;
			return [...new Set([...now, ...rangeShapes(quantity, most)])];
		},
		reshape({ path, quantity, form, domain }, shape) {
			if (shape === 'studentT') return;
			read().workspace.edit(rangeEdits(path, quantity, shape as RangeShape, form, domain));
		},
		range: (path) => read().ranges.get(path) ?? null,

		get parties() {
			return read().draft.parties;
		},
		nameOf(id) {
			const { draft, texts } = read();
			return draft.parties.find((party) => party.id === id)?.name || texts.caseEditing.unnamed;
		},
		uses: (party) => partyUses(read().draft, party),
		lost(party, heir) {
			const { draft } = read();
			const lines = [...draft.subsidies, ...draft.transfers];
			return toItself(draft, party, heir).map(
				(path) => lines.find(({ id }) => path.endsWith(`.${id}`))?.name ?? path,
			);
		},
		answers: (line) =>
			read().draft.completeness.filter(({ lineId }) => lineId !== null && line === `costs.${lineId}`).length,
	};
}
