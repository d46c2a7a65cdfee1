/** No script: a page of somebody else gets a drawing and a table, and nothing that runs. */
export const csr = false;
