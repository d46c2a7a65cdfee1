type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** A case file as it stands, before it is checked. */
export type CaseFile = Readonly<Record<string, unknown>>;

/** Parts of a case that are lists; a file may leave out an empty one. */
const lists: readonly string[] = [
	...['parties', 'roles', 'costs', 'otherBenefits', 'subsidies', 'transfers', 'completeness'],
];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Notes are kept by path, so that everything after `notes` is one key. */
function stepsOf(path: string): readonly string[] {
	const [first, ...rest] = path.split('.');
	return first === 'notes' && rest.length > 0 ? [first, rest.join('.')] : [first!, ...rest];
}

/** The key in an object, or the place in a list: of the item with this id or question, else by number; −1 = a new item. */
function keyIn(node: Node, step: string): string | number {
	if (!Array.isArray(node)) return step;
	const place = node.findIndex(
		(item) =>
			isNode(item) && (('id' in item && item.id === step) || ('question' in item && item.question === step)),
	);
	if (place >= 0) return place;
	return /^\d+$/.test(step) && Number(step) < node.length ? Number(step) : -1;
}

/** The value at a path of ids, `costs.licence.amountEur`; undefined when there is none. */
export function readAt(file: CaseFile, path: string): unknown {
	let value: unknown = file;
	for (const step of stepsOf(path)) {
		if (!isNode(value)) return undefined;
		value = (value as Record<string | number, unknown>)[keyIn(value, step)];
	}
	return value;
}

/**
 * A copy of the file with another value at the path; everything beside the path is shared. `undefined` takes the thing
 * away; an id that a list does not have comes at its end.
 */
export function writeAt(file: CaseFile, path: string, value: unknown): CaseFile {
	const steps = stepsOf(path);
	const write = (node: unknown, depth: number): unknown => {
		const step = steps[depth];
		if (step === undefined) return value;
		const parent: Node = isNode(node) ? node : depth === 1 && lists.includes(steps[0]!) ? [] : {};
		const key = keyIn(parent, step);
		const child = write((parent as Record<string | number, unknown>)[key], depth + 1);
		if (Array.isArray(parent)) {
			if (child === undefined) return parent.filter((_, place) => place !== key);
			return key === -1 ? [...(parent as readonly unknown[]), child] : parent.with(Number(key), child);
		}
		if (child !== undefined) return { ...parent, [key]: child };
		return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
	};
	return write(file, 0) as CaseFile;
}
