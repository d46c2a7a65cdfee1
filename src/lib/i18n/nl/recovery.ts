/** Coming back into an account with a one-time link. */
export const recovery = {
	title: 'Herstel uw account',
	lead: (email: string) => `Kies een nieuw wachtwoord voor het account ${email}.`,
	result:
		'Daarna is dit account overal uitgelogd en werkt de oude tweede stap niet meer. Log in met het nieuwe wachtwoord en zet de tweede stap opnieuw aan.',
	validity: (hours: number) =>
		`Deze link werkt één keer, nog hoogstens ${hours === 1 ? 'een uur' : `${hours} uur`}.`,
	set: 'Nieuw wachtwoord instellen',
	goneTitle: 'Deze link werkt niet meer',
	gone: 'De link is gebruikt, ingetrokken of verlopen. Vraag de beheerder van deze site om een nieuwe.',
	done: 'Uw nieuwe wachtwoord is ingesteld. Log ermee in en zet daarna de tweede stap weer aan.',
	lost: 'Bent u uw wachtwoord of telefoon kwijt? Vraag de beheerder om een herstellink.',
};
