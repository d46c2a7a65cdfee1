type Node = Readonly<Record<string, unknown>> | readonly unknown[];

/** A case file as it stands, before it is checked. */
export type CaseFile = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The key in an object, or the place in a list: of the item with this id, else by number. */
function keyIn(node: Node, step: string): string | number {
	if (!Array.isArray(node)) return step;
	const place = node.findIndex((item) => isNode(item) && 'id' in item && item.id === step);
	return place >= 0 ? place : Number(step);
}

/** The value at a path of ids, `costs.licence.amountEur`; undefined when there is none. */
export function readAt(file: CaseFile, path: string): unknown {
	let value: unknown = file;
	for (const step of path.split('.')) {
		if (!isNode(value)) return undefined;
		value = (value as Record<string | number, unknown>)[keyIn(value, step)];
	}
	return value;
}

/** A copy of the file with another value at the path; everything beside the path is shared. */
export function writeAt(file: CaseFile, path: string, value: unknown): CaseFile {
	const write = (node: unknown, steps: readonly string[]): unknown => {
		const [step, ...rest] = steps;
		if (step === undefined) return value;
		const parent: Node = isNode(node) ? node : {};
		const key = keyIn(parent, step);
		const child = write((parent as Record<string | number, unknown>)[key], rest);
		return Array.isArray(parent) ? parent.with(Number(key), child) : { ...parent, [key]: child };
	};
	return write(file, path.split('.')) as CaseFile;
}
