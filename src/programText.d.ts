/** A file with all it imports, as the text of one script. Made by `.config/programText.ts`. */
declare module '*?program' {
	const text: string;
	export default text;
}
