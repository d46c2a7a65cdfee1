import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { Run } from '../../src/cli/commandIo.ts';
import { dispatch, type Commands } from '../../src/cli/dispatch.ts';

function commandsWith(run: Run): Commands {
	return { measure: async () => ({ run }) };
}

const echo = commandsWith(async (args, io) => {
	io.out(JSON.stringify({ args, language: io.language }));
	return 0;
});

async function typed(words: string[], commands: Commands = echo, surroundings: Record<string, string> = {}) {
	let out = '';
	let err = '';
	const terminal = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
	const code = await dispatch(words, commands, terminal, surroundings);
	return { code, out, err };
}

describe('the command line', () => {
	it('hands the words after the name to the command', async () => {
		const { code, out } = await typed(['measure', 'voor.csv', '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(out)).toEqual({ args: ['voor.csv', '--json'], language: 'nl' });
	});

	it.each([
		[['--language', 'en', 'measure', 'a'], {}, 'en'],
		[['measure', 'a', '--language=en'], { LANG: 'nl_NL.UTF-8' }, 'en'],
		[['measure', 'a'], { LANG: 'en_GB.UTF-8' }, 'en'],
		[['measure', 'a'], { LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL.UTF-8' }, 'nl'],
		[['measure', 'a'], { LANG: 'C.UTF-8' }, 'nl'],
		[['measure', 'a'], { LANG: 'de_DE.UTF-8' }, 'nl'],
	])('takes the language out of %j with %j: %s', async (words, surroundings, language) => {
		const { out } = await typed(words, echo, surroundings);
		expect(JSON.parse(out)).toEqual({ args: ['a'], language });
	});

	it('refuses a language it does not have', async () => {
		const { code, out, err } = await typed(['measure', '--language', 'fr']);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('fr');
	});

	it('lists in its help the commands that exist, and no other', async () => {
		const { code, out, err } = await typed(['--help']);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('measure');
		expect(out).not.toContain('finance');
	});

	it('shows the help as a problem when no command is given', async () => {
		const { code, out, err } = await typed([]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain('Gebruik');
	});

	it('gives the version of the package', async () => {
		expect(await typed(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
	});

	it.each(['plan', 'toString', 'meet'])('answers the unknown command %s with one sentence', async (word) => {
		const { code, out, err } = await typed([word]);
		expect([code, out]).toEqual([2, '']);
		expect(err).toContain(`“${word}”`);
		expect(err.trim().split('\n')).toHaveLength(1);
	});

	it('turns an unexpected throw into one sentence, and shows the stack only when asked', async () => {
		const broken = commandsWith(async () => {
			throw new TypeError('niet verwacht');
		});
		const quiet = await typed(['measure'], broken);
		expect(quiet.code).toBe(1);
		expect(quiet.err).toContain('niet verwacht');
		expect(quiet.err.trim().split('\n')).toHaveLength(1);
		const loud = await typed(['measure'], broken, { HALFTIJD_DEBUG: '1' });
		expect(loud.err).toContain('dispatch.test.ts');
	});

	it('passes on the exit code of the command', async () => {
		expect(
			(
				await typed(
					['measure'],
					commandsWith(async () => 1),
				)
			).code,
		).toBe(1);
	});
});
