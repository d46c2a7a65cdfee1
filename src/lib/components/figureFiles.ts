/** Addresses of one figure as files, and as a page to embed. */
export interface FigureFiles {
	readonly csv: string;
	readonly json: string;
	readonly svg: string;
	readonly embed: string;
}
