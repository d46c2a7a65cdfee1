import { describe, expect, it } from 'vitest';
import { foldActivity, suggestMapping } from '#lib/core/timelog/activities.ts';

const kind = (activity: string) => {
	const found = suggestMapping(activity);
	return found === null
		? 'undecided'
		: found.administrative
			? 'administration'
			: found.workingTime
				? 'care'
				: 'break';
};

describe('foldActivity', () => {
	it('folds what two people type differently, and keeps accents', () => {
		expect(foldActivity('  Dossier   bijhouden\t')).toBe('dossier bijhouden');
		expect(foldActivity('PATIE\u0308NT')).toBe('patiënt');
		expect(foldActivity('één')).not.toBe(foldActivity('een'));
	});
});

describe('suggestMapping', () => {
	const expected: Readonly<Record<string, readonly string[]>> = {
		administration: [
			'Verslaglegging',
			'Rapporteren in ECD',
			'Dossiervoering',
			'Dossier bijhouden',
			'Brieven en verslagen',
			'Verwijsbrieven',
			'E-mail',
			'Mail en formulieren',
			'Declaraties',
			'DBC-registratie',
			'Indicatie stellen',
			'MIC-melding',
			'Kwaliteitsregistratie',
			'Administratie',
			'Zorgadministratie',
			'Roosteren en planning',
			'Urenregistratie',
			'Zorgplan bijwerken',
			'Overdrachtsbrief schrijven',
			'Documentation',
			'EHR charting',
			'Writing notes',
			'Billing and coding',
			'Prior authorization',
			'Inbox messages',
			'Paperwork',
			'Recepten, uitslagen en post',
			// Looking over what a tool wrote is administration, whatever else the name says.
			'Controle AI-verslag',
			'AI-verslag nakijken',
			'Spraakverslag nakijken',
			'Reviewing AI notes',
			'AI-samenvatting patiëntgesprek corrigeren',
			'Correctie spraakherkenning',
		],
		care: [
			'Patiëntenzorg',
			'Directe zorg',
			'Persoonlijke verzorging',
			'Medicatie delen',
			'Spreekuur en behandeling',
			'Telefonisch consult',
			'Visite',
			'Wondzorg',
			'Overdracht',
			'MDO',
			'Teamoverleg',
			'Reistijd',
			'Scholing',
			'Indirecte zorg',
			'Huisbezoek',
			'Direct Care',
			'Indirect Care',
			'Medication Tasks',
			'Professional Communication',
			'In Transit',
			'Supervision-Education',
			'Ward round',
		],
		break: [
			'Pauze',
			'Lunchpauze',
			'Break',
			'Social-Personal Activities',
			'No observation',
			'Verlof',
			'Vakantie',
		],
		undecided: ['Overig', 'Other', 'Project A', '', '123', 'Diversen'],
	};
	for (const [answer, activities] of Object.entries(expected)) {
		for (const activity of activities)
			it(`“${activity}” is ${answer}`, () => expect(kind(activity)).toBe(answer));
	}

	it('never calls administration what is not working time', () => {
		for (const activity of Object.values(expected).flat()) {
			const found = suggestMapping(activity);
			if (found?.administrative) expect(found.workingTime).toBe(true);
		}
	});
});
