import type { Publication } from '#lib/core/publish/publication.ts';
import type { Receipt } from '#lib/core/study/receipt.ts';
import type { Sent } from '#lib/core/publish/sent.ts';

/** Sends one publication to the server that this page came from. */
export async function sendPublication(document: Publication): Promise<Sent> {
	try {
		const answer = await fetch('/v1/publications', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(document),
		});
		const body = (await answer.json()) as Record<string, unknown>;
		if (answer.ok) {
			const receipt = body as unknown as Receipt;
			return {
				kind: answer.status === 201 ? 'received' : 'known',
				receipt,
				isWithdrawal: document.withdraws !== null,
			};
		}
		if (answer.status >= 500) return { kind: 'busy' };
		const errors = Array.isArray(body['errors']) ? (body['errors'] as { readonly detail: string }[]) : [];
		const reasons = errors.length > 0 ? errors.map(({ detail }) => detail) : [String(body['detail'] ?? '')];
		return { kind: answer.status === 409 ? 'conflict' : 'refused', reasons };
	} catch {
		return { kind: 'offline' };
	}
}
