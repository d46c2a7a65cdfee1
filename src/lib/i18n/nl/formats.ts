import { createFormats } from '../formats.ts';

export const formats = createFormats('nl-NL');
