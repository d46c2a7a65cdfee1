import type { BusinessCase } from '#lib/core/business/businessCase.ts';
import { type CaseResult, caseResultOf } from '#lib/core/business/caseResult.ts';
import { doubleArithmetic } from '#lib/core/business/doubleArithmetic.ts';
import { readCase } from '#lib/core/business/readCase.ts';
import { type Issue, issue } from '#lib/core/issue.ts';
import type { EpochDay } from '#lib/core/period.ts';
import type { CaseField } from '#lib/core/report/caseField.ts';
import { caseFields } from '#lib/core/report/caseFields.ts';
import type { LogEntry } from '#lib/core/study/study.ts';
import { CaseCalculator } from './case/caseCalculator.svelte.ts';
import { applyEdits, type CaseEdit } from './case/caseEdit.ts';
import { type CaseFile, readAt } from './case/casePath.ts';
import type { BesideCase, KeptCase, OwnScenario } from './case/keptCase.svelte.ts';
import { type FieldFault, readTypedValue } from './case/typedValue.ts';

/** What a field of numbers allows. An optional one may be left empty. */
export type TypedField = Pick<CaseField, 'form' | 'domain'> & { readonly isOptional?: boolean };

/**
 * The open business case: a file that is edited by path, what is wrong with it, and the results of its last valid state.
 * Live results are in doubles; decimals and simulation follow from the calculator.
 */
export class CaseWorkspace {
	readonly #kept: KeptCase;
	readonly today: EpochDay;
	readonly calculator = new CaseCalculator();
	/** Why a file was refused; empty when none was. */
	refused = $state.raw<readonly Issue[]>([]);
	faults = $state.raw<ReadonlyMap<string, FieldFault>>(new Map());
	/** The last valid state and its live results. */
	#valid = $state.raw<{ readonly businessCase: BusinessCase; readonly result: CaseResult } | null>(null);
	/** The newest state as far as it can be read, errors and all: what the panel shows. */
	#draft = $state.raw<BusinessCase | null>(null);
	#issues = $state.raw<readonly Issue[]>([]);
	/** The field that the newest step of the history belongs to: typing on makes no new step. */
	#lastPath: string | null = null;
	readonly #now: () => string;

	readonly errors: readonly Issue[] = $derived(this.#issues.filter(({ severity }) => severity === 'error'));
	readonly warnings: readonly Issue[] = $derived(this.#issues.filter(({ severity }) => severity !== 'error'));
	/** The results on screen are those of an earlier state: something in the case cannot be used. */
	readonly isStale: boolean = $derived(this.faults.size > 0 || this.errors.length > 0);

	/** @param now the moment of a change as ISO date and time, for the log */
	constructor(kept: KeptCase, today: EpochDay, now: () => string) {
		this.#kept = kept;
		this.today = today;
		this.#now = now;
		if (kept.file) this.#check(kept.file);
		// left with something wrong in it: back to the newest state that has a result
		while (kept.file && !this.#valid) this.undo();
	}

	get businessCase(): BusinessCase | null {
		return this.#valid?.businessCase ?? null;
	}

	/** What stands in the fields, which may be newer than the last valid case; never to calculate with. */
	get draft(): BusinessCase | null {
		return this.#draft;
	}

	/** The file as it stands; null when nothing is open. */
	get file(): CaseFile | null {
		return this.#kept.file;
	}

	/** The file as it was opened. */
	get opened(): CaseFile | null {
		return this.#kept.past[0]?.file ?? this.#kept.file;
	}

	/** Decimals when they are there, doubles until then: the same digits. */
	get result(): CaseResult | null {
		return this.calculator.exact ?? this.#valid?.result ?? null;
	}

	get isExample(): boolean {
		return this.#kept.isExample;
	}

	get canUndo(): boolean {
		return this.#kept.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#kept.future.length > 0;
	}

	/** Opens the text of a file; a refused one leaves the open case as it is. */
	openText(text: string, beside?: BesideCase): boolean {
		let document: unknown;
		try {
			document = JSON.parse(text);
		} catch (reason) {
			this.refused = [issue('notJson', 'error', { reason: reason instanceof Error ? reason.message : '' })];
			return false;
		}
		return this.open(document, false, beside);
	}

	/** Opens a case from parsed JSON, with what a study keeps beside it; a refused one leaves the open case as it is. */
	open(document: unknown, isExample: boolean, beside?: BesideCase): boolean {
		const { case: businessCase, issues } = readCase(document);
		this.refused = businessCase ? [] : issues.filter(({ severity }) => severity === 'error');
		if (!businessCase) return false;
		const file = document as CaseFile;
		this.calculator.forget();
		this.#kept.open(file, isExample, beside);
		this.#lastPath = null;
		this.faults = new Map();
		this.#check(file);
		return true;
	}

	/** Forgets the case. */
	close(): void {
		this.calculator.forget();
		this.#kept.open(null, false);
		this.refused = [];
		this.faults = new Map();
		this.#issues = [];
		this.#valid = null;
		this.#draft = null;
	}

	/** What a person typed in a field of numbers. Only what can be a value of the field reaches the case. */
	type(field: TypedField, path: string, text: string, decimal: ',' | '.'): void {
		if (field.isOptional && text.trim() === '') return this.#write([{ path, value: undefined }], path);
		const typed = readTypedValue(field, text, decimal);
		if ('fault' in typed) this.faults = new Map(this.faults).set(path, typed.fault);
		else this.#write([{ path, value: typed.value }], path);
	}

	/** What a person typed in a field of words. */
	typeText(path: string, value: unknown): void {
		this.#write([{ path, value }], path);
	}

	/** Writes a value that needs no reading: a step of its own. */
	set(path: string, value: unknown): void {
		this.edit([{ path, value }]);
	}

	/** Makes several changes as one step; `why` stands in the log. */
	edit(edits: readonly CaseEdit[], why = ''): void {
		this.#lastPath = null;
		this.#write(edits, null, why);
	}

	/** The value in the file, which may be newer than the last valid case. */
	valueAt(path: string): unknown {
		return this.#kept.file ? readAt(this.#kept.file, path) : undefined;
	}

	/** The next change is a step of its own. */
	endTyping(): void {
		this.#lastPath = null;
	}

	undo(): void {
		if (this.#kept.undo()) this.#return();
	}

	redo(): void {
		if (this.#kept.redo()) this.#return();
	}

	/** Every change of an assumption, oldest first. */
	get log(): readonly LogEntry[] {
		return this.#kept.log;
	}

	/** Writes down why an entry of the log was made. */
	explain(index: number, why: string): void {
		this.#kept.explain(index, why);
	}

	/** The scenarios that somebody made. */
	get scenarios(): readonly OwnScenario[] {
		return this.#kept.scenarios;
	}

	/** Other scenarios, as a step that can be undone. */
	setScenarios(scenarios: readonly OwnScenario[]): void {
		this.#lastPath = null;
		this.#kept.changeScenarios(scenarios, this.#now());
	}

	/** The text of a file that can be opened again; null while something in the case is wrong. */
	saved(): string | null {
		if (this.isStale || !this.#kept.file) return null;
		return `${JSON.stringify(this.#kept.file, null, '\t')}\n`;
	}

	/** The assumptions that can be changed. */
	readonly groups = $derived(this.#draft ? caseFields(this.#draft) : []);

	#return(): void {
		this.#lastPath = null;
		this.faults = new Map();
		if (this.#kept.file) this.#check(this.#kept.file);
	}

	/** The one door for changes. Typing on in the field of the newest step makes no new step. */
	#write(edits: readonly CaseEdit[], typedPath: string | null, why = ''): void {
		const { file } = this.#kept;
		if (!file) return;
		const isTouched = (fault: string) =>
			edits.some(({ path }) => fault === path || fault.startsWith(`${path}.`));
		this.faults = new Map([...this.faults].filter(([path]) => !isTouched(path)));
		const changed = applyEdits(file, edits);
		if (changed === file) return;
		const isNewStep = typedPath === null || this.#lastPath !== typedPath;
		this.#kept.change(changed, this.#now(), isNewStep, why);
		this.#lastPath = typedPath;
		this.#check(changed);
	}

	#check(file: CaseFile): void {
		const { case: businessCase, draft, issues } = readCase(file);
		this.#issues = issues;
		this.#draft = draft;
		if (!businessCase) return;
		const result = caseResultOf(doubleArithmetic, businessCase, { today: this.today, breakEven: false });
		this.#valid = { businessCase, result };
		this.calculator.ask(businessCase, this.today);
	}
}
