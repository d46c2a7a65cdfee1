const [MINUS, ZERO, NINE] = ['-', '0', '9'].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/** The whole numbers of an array as PostgreSQL writes it (`{{1,-1},{2,0}}`), in order, added to `numbers`. */
export function unpackNumbers(text: string, numbers: number[]): void {
	let value = -1;
	let sign = 1;
	for (let place = 0; place < text.length; place++) {
		const code = text.charCodeAt(place);
		if (code >= ZERO && code <= NINE) value = (value < 0 ? 0 : value) * 10 + (code - ZERO);
		else if (code === MINUS) sign = -1;
		else if (value >= 0) {
			numbers.push(sign * value);
			value = -1;
			sign = 1;
		}
	}
}
