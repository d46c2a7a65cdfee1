export const serverCommand = {
	usage: `Gebruik:
  halftijd server backup BESTAND              maak een reservekopie
  halftijd server restore BESTAND [--replace] zet een reservekopie terug

De database is die van de server: PostgreSQL als DATABASE_URL gezet is, anders de map HALFTIJD_DATA
(standaard .halftijd). Een map kan maar één programma tegelijk gebruiken: stop eerst de server. Een kopie
van de ene soort kan terug in de andere. Wie aangemeld was, staat er niet in.

  --replace  gooi weg wat er nu in de database staat
`,
	oneActionNeeded: 'Kies wat er moet gebeuren en met welk bestand: halftijd server backup BESTAND.',
	unknownOption: (option: string) => `De optie ${option} bestaat niet. Kies --replace, bij restore.`,
	written: (file: string, rows: number) => `De reservekopie staat in ${file}: ${rows} regels.`,
	restored: (file: string) => `De reservekopie ${file} staat in de database.`,
};
