import { describe, expect, it } from 'vitest';
import { filesBelow } from './architecture/projectFiles.ts';
import { looseTextOfComponent, sentencesOfScript } from './interfaceText/looseText.ts';
import { textsOf, wordsOf } from './interfaceText/texts.ts';

/** Words that Dutch and English share, and names. */
const SAME_IN_BOTH: readonly string[] = [
	...['Halftijd', '– Halftijd', 'Toggl', 'Clockify', 'Harvest', 'Jira', 'WOMBAT'],
	...['UTF-8', 'Windows-1252', 'UTF-16 (LE)', 'UTF-16 (BE)'],
	...['Sector', 'Code', 'Account', 'Accounts', 'Drenthe', 'Flevoland', 'Gelderland', 'Groningen'],
	...['Limburg', 'Overijssel', 'Utrecht', 'Zeeland'],
	...['Privacy', 'Cookies', 'Scenario', 'Moment', 'interval', 'min', 'in', 'tab', 'Stop', 'MB kB', 'MB kB ,'],
	...['Effect (%)', 'effect'],
	...['Status', 'Contract', 'Controller', 'factor', 'training', 'Subsidies', 'MIRR'],
];

const shown = ['src/routes', 'src/lib/components', 'src/lib/charts'];

describe('texts of the interface', () => {
	it('all come from the dictionary, in every component', () => {
		const components = shown.flatMap((folder) => filesBelow(folder, ['.svelte']));
		expect(components.length).toBeGreaterThan(3);
		expect(components.flatMap(looseTextOfComponent)).toEqual([]);
	});

	it('all come from the dictionary, in the code beside the components and on the command line', () => {
		const code = [...shown, 'src/lib/state', 'src/cli'].flatMap((folder) => filesBelow(folder, ['.ts']));
		expect(code.flatMap(sentencesOfScript)).toEqual([]);
	});

	it('have the same keys in Dutch and in English', async () => {
		const [nl, en] = await Promise.all([textsOf('nl'), textsOf('en')]);
		expect(nl.length).toBeGreaterThan(50);
		const places = { nl: nl.map(({ place }) => place), en: en.map(({ place }) => place) };
		expect({
			onlyInDutch: places.nl.filter((place) => !places.en.includes(place)),
			onlyInEnglish: places.en.filter((place) => !places.nl.includes(place)),
		}).toEqual({ onlyInDutch: [], onlyInEnglish: [] });
	});

	it('are translated', async () => {
		const english = new Map((await textsOf('en')).map((text) => [text.place, wordsOf(text)]));
		const same = (await textsOf('nl')).flatMap((text) => {
			const words = wordsOf(text);
			const isTheSame =
				/\p{L}{2}/u.test(words) && !/^--\w+$/.test(words) && english.get(text.place) === words;
			return isTheSame && !SAME_IN_BOTH.includes(words.trim()) ? [`${text.place}: ${words.trim()}`] : [];
		});
		expect(same).toEqual([]);
	});
});

describe('the search for loose text', () => {
	const found = (text: string) => looseTextOfComponent({ path: 'A.svelte', text });

	it.each([
		'<p>Opslaan</p>',
		'<p>{count} uren</p>',
		'<svelte:head><title>Meten</title></svelte:head>',
		'<svelte:head><meta name="description" content="Meet tijd" /></svelte:head>',
		'<input placeholder="Naam" />',
		'<button aria-label="Sluit {name}">×</button>',
		'<img alt={isOpen ? "Open" : name} src="a.png" />',
		'<Figure title="Voor en na" />',
		'<p>{isOpen ? `Nog ${n} dagen` : ""}</p>',
		'{#if a}<p>{a}</p>{:else}<p>Niets</p>{/if}',
		'{#each rows as row (row.id)}<li>Rij {row.id}</li>{/each}',
		'<script>const empty = "Nog geen bestanden";</script>',
	])('finds it in %s', (text) => {
		expect(found(text).length).toBeGreaterThan(0);
	});

	it.each([
		'<p>{texts.save}</p>',
		'<p>Halftijd</p>',
		'<p>≥ 10 – 20 %</p>',
		'<button class="button primary" type="button">{texts.save}</button>',
		'<svelte:head><meta name="viewport" content="width=device-width" /></svelte:head>',
		'<p>{texts.rows[kind === "read" ? 0 : 1]}</p>',
		'<style>p { content: "Let op"; }</style>',
		'<script>throw new Error("Texts are provided by the layout");</script>',
	])('leaves %s alone', (text) => {
		expect(found(text)).toEqual([]);
	});
});
