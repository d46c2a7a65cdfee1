/** Work that waits for its turn; one piece in every task of the browser, so that it can answer in between. */
const waiting: (() => void)[] = [];
let isRunning = false;

/** Does `work` in a task of its own, after what was asked before. The answer withdraws it. */
export function inTurn(work: () => void): () => void {
	waiting.push(work);
	if (!isRunning) {
		isRunning = true;
		setTimeout(next);
	}
	return () => {
		const place = waiting.indexOf(work);
		if (place >= 0) waiting.splice(place, 1);
	};
}

function next(): void {
	waiting.shift()?.();
	isRunning = waiting.length > 0;
	if (isRunning) setTimeout(next);
}
