import { type Component, createContext } from 'svelte';
import type { CaseNote } from '#lib/core/business/businessCase.ts';
import type { PartyUse } from '#lib/core/business/partyUses.ts';
import type { Domain } from '#lib/core/business/quantities.ts';
import type { CaseDetail } from '#lib/core/report/caseDetail.ts';
import type { CaseField, CaseFieldForm } from '#lib/core/report/caseField.ts';

export interface CaseFault {
	/** The text that could not be used; null when the value itself is not allowed. */
	readonly text: string | null;
	readonly sentence: string;
}

/** What a field of numbers allows. */
export interface NumberForm {
	readonly form: CaseFieldForm;
	readonly domain: Domain;
	/** May be left empty. */
	readonly isOptional?: boolean;
}

/** Lists of a case to which a person can add. */
export type AddedKind = 'parties' | 'roles' | 'costs' | 'otherBenefits' | 'subsidies' | 'transfers';

export interface NamedParty {
	readonly id: string;
	readonly name: string;
}

/** What the fields of the panel read from the open case, and do to it. Paths are by ids. */
export interface CaseEditor {
	/** The value in the file, which may be newer than the results. */
	valueAt(path: string): unknown;
	faultAt(path: string): CaseFault | null;
	typeNumber(form: NumberForm, path: string, text: string): void;
	typeWords(path: string, text: string): void;
	/** The next change is a step of its own. */
	endTyping(): void;
	/** A choice that needs no reading; undefined takes an optional thing away. */
	choose(path: string, value: unknown): void;
	add(kind: AddedKind): void;
	/** Takes a line away; a party that is named somewhere only with an heir. */
	remove(path: string, heir: string | null): void;

	details(line: string): readonly CaseDetail[];
	/** Names the value of a note that belongs to the path, or to its line. */
	note(path: string): CaseNote | null;
	typeNote(path: string, part: keyof CaseNote, text: string): void;
	/** Shapes that the number can have; empty when it cannot be uncertain. */
	shapes(field: CaseField): readonly string[];
	reshape(field: CaseField, shape: string): void;
	/** P5 and P95 of an uncertain value. */
	range(path: string): { readonly p5: number; readonly p95: number } | null;

	/** Something else was written over what was measured: the value is no measurement any more. */
	isOverwritten(path: string): boolean;
	/** More about a field, such as the measurement that it came from. */
	readonly beside: Component<{ field: CaseField }> | null;

	readonly parties: readonly NamedParty[];
	nameOf(party: string): string;
	uses(party: string): readonly PartyUse[];
	/** Names of what the heir would pay to itself. */
	lost(party: string, heir: string): readonly string[];
	/** How many supplier questions the line answers. */
	answers(line: string): number;
}

export const [readCaseEditor, provideCaseEditor] = createContext<CaseEditor>();
