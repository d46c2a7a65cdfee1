import mapping from '../../../datasets/samples/hospital/activiteiten_poli.csv?url&no-inline';
import after from '../../../datasets/samples/hospital/uren_poli_na.csv?url&no-inline';
import before from '../../../datasets/samples/hospital/uren_poli_voor.csv?url&no-inline';
import type { NamedBlob } from '#lib/state/openFile.ts';

/** The invented outpatient clinic of the start page, fetched like any file of the site. */
export async function fetchExample(): Promise<{ files: readonly NamedBlob[]; mapping: NamedBlob }> {
	const blob = async (url: string) => (await fetch(url)).blob();
	const [first, second, activities] = await Promise.all([blob(before), blob(after), blob(mapping)]);
	return {
		files: [
			{ name: 'uren_poli_voor.csv', blob: first, period: 'before' },
			{ name: 'uren_poli_na.csv', blob: second, period: 'after' },
		],
		mapping: { name: 'activiteiten_poli.csv', blob: activities },
	};
}
