import type { Receipt } from '../study/receipt.ts';

/** What came of sending a publication. `offline` and `busy`: nothing was stored, the same document can be sent again. */
export type Sent =
	| { readonly kind: 'received' | 'known'; readonly receipt: Receipt; readonly isWithdrawal: boolean }
	| { readonly kind: 'refused' | 'conflict'; readonly reasons: readonly string[] }
	| { readonly kind: 'offline' | 'busy' };
