import type { SubmitFunction } from '@sveltejs/kit';

/** Sends a form without loading the page anew, and takes the reader to the field that is wrong. For `use:enhance`. */
export const sendForm: SubmitFunction =
	({ formElement }) =>
	async ({ update }) => {
		await update();
		formElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	};
