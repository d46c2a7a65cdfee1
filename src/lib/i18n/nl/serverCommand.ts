export const serverCommand = {
	usage: `Gebruik:
  halftijd server backup BESTAND              maak een reservekopie
  halftijd server restore BESTAND [--replace] zet een reservekopie terug
  halftijd server recover [ADRES] [--json]    maak een herstellink voor een beheerder die niet meer
                                              kan inloggen; het e-mailadres is nodig als er meer zijn

De database is die van de server: PostgreSQL als DATABASE_URL gezet is, anders de map HALFTIJD_DATA
(standaard .halftijd). Een map kan maar één programma tegelijk gebruiken: stop eerst de server. Een kopie
van de ene soort kan terug in de andere. Wie aangemeld was, staat er niet in. Een herstellink begint met
ORIGIN: het adres dat lezers typen.

  --replace  gooi weg wat er nu in de database staat
  --json     geef de herstellink als JSON
`,
	oneActionNeeded:
		'Kies wat er moet gebeuren en met welk bestand: halftijd server backup BESTAND, restore BESTAND of recover.',
	unknownOption: (option: string) =>
		`De optie ${option} hoort hier niet. Kies --replace bij restore, of --json bij recover.`,
	written: (file: string, rows: number) => `De reservekopie staat in ${file}: ${rows} regels.`,
	recovered: (email: string) =>
		`Met deze link kiest ${email} een nieuw wachtwoord en zet de tweede stap opnieuw aan. Start eerst de server. De link werkt één keer, 24 uur lang:`,
	restored: (file: string) => `De reservekopie ${file} staat in de database.`,
};
