/**
 * The characters of bytes 0x80–0x9F (WHATWG Encoding Standard, index windows-1252). Written out, because Node 20 and
 * later decode `windows-1252` as Latin-1 and make control characters of € and –.
 */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in Windows-1252. Every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) {
		text += byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS[byte - 0x80]! : String.fromCharCode(byte);
	}
	return text;
}
