/** A sentence for every code of a part of the catalogue. The compiler proves that none is missing. */
export type IssueTexts<Part> = { readonly [Code in keyof Part]: (params: Part[Code]) => string };
