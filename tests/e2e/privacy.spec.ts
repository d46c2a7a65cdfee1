import { createServer, request as forward, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addFiles, expect, openMeasure, recordCouncil, test, toResult, upload } from './support/halftijd.ts';
import { afterLog, beforeLog } from './support/timelogs.ts';

/** What the files hold and nothing else does: in persons, activities, notes and a file name. */
const MARKERS = ['Zqpersoon', 'Zqactiviteit', 'Zqnotitie', 'Zqbestand'];

/** Every way in which a text of the files could travel. */
function disguises(marker: string): string[] {
	const bytes = Buffer.from(marker);
	const shifted = [0, 1, 2].map((shift) =>
		// the letters in the middle stay the same wherever the text starts in a longer one
		Buffer.concat([Buffer.alloc(shift), bytes])
			.toString('base64')
			.slice(4, -4),
	);
	const utf16 = Buffer.from(marker, 'utf16le');
	return [
		marker,
		bytes.toString('hex'),
		[...bytes].map((byte) => `%${byte.toString(16)}`).join(''),
		utf16.toString('latin1'),
		...shifted,
	].map((text) => text.toLowerCase());
}

/** A proxy that keeps, byte for byte, everything that the browser sends: also what a page cannot see of itself. */
async function recordingProxy() {
	const sent: string[] = [];
	const methods = new Set<string>();
	const hosts = new Set<string>();
	const server = createServer((incoming: IncomingMessage, answer) => {
		const parts: Buffer[] = [];
		incoming.on('data', (part: Buffer) => parts.push(part));
		incoming.on('end', () => {
			const { method = '', url = '', headers, rawHeaders } = incoming;
			methods.add(method);
			hosts.add(new URL(url).host);
			const body = Buffer.concat(parts);
			sent.push([method, url, ...rawHeaders, body.toString('latin1')].join('\n'));
			// a connection that is kept may be closed by the server just when it is used again
			const onward = forward(url, { method, headers, agent: false }, (found) => {
				answer.writeHead(found.statusCode ?? 502, found.headers);
				found.pipe(answer);
			});
			onward.on('error', () => answer.writeHead(502).end());
			onward.end(body);
		});
	});
	server.on('connect', (incoming: IncomingMessage, socket) => {
		methods.add('CONNECT');
		hosts.add(incoming.url ?? '');
		socket.end();
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		server,
		sent,
		methods,
		hosts,
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
	};
}

test('nothing of the files leaves the browser, whatever is done with them @once', async ({
	playwright,
	launchOptions,
	baseURL,
	texts,
}) => {
	const proxy = await recordingProxy();
	const browser = await playwright.chromium.launch({
		...launchOptions,
		// Chromium itself asks its maker about the names of fields; what is left is what the page sends
		args: [...(launchOptions.args ?? []), '--disable-features=AutofillServerCommunication'],
	});
	const context = await browser.newContext({
		baseURL: baseURL!,
		proxy: { server: proxy.address, bypass: '<-loopback>' },
		acceptDownloads: true,
	});
	const page = await context.newPage();
	const seen: string[] = [];
	context.on('request', (request) => {
		seen.push([request.method(), request.url(), request.postData() ?? ''].join(' '));
	});
	const sockets: string[] = [];
	page.on('websocket', (socket) => sockets.push(socket.url()));

	await openMeasure(page, texts);
	await recordCouncil(page, texts);
	const options = {
		personName: (person: number) => `Zqpersoon ${person}`,
		extra: { activity: 'Zqactiviteit', hours: 0.25 },
		note: (row: number) => `Zqnotitie ${row} over het gesprek`,
	};
	await addFiles(page, texts, [
		upload('Zqbestand_voor.csv', beforeLog(options)),
		upload('Zqbestand_na.csv', afterLog(options)),
		upload('Zqbestand_kapot.csv', Buffer.from('%PDF-1.7 Zqnotitie')),
	]);
	await expect(page.getByText(texts.measure.refused)).toBeVisible();
	await page.getByRole('button', { name: texts.measure.paste, exact: true }).click();
	await page.getByLabel(texts.measure.pasteLabel).fill(afterLog({ ...options, persons: 2 }));
	await page.getByRole('button', { name: texts.measure.pasteAdd }).click();
	await page.getByRole('button', { name: texts.measure.removeFile(texts.measure.pastedName(1)) }).click();
	await page.getByRole('radio', { name: `Zqactiviteit: ${texts.measure.kindHint.administration}` }).check();
	await page.getByLabel(texts.measure.studyTitleLabel, { exact: true }).fill('Zqbestand');
	await page.getByLabel(texts.measure.studyTitleLabel, { exact: true }).blur();
	await toResult(page, texts).click();
	await expect(page.locator('#uitkomst')).toContainText('%');
	for (const kind of ['CSV', 'SVG', 'PNG']) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: kind }).first().click();
		await downloading;
	}
	await page.getByRole('link', { name: texts.common.otherLanguage }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', texts.common.otherLanguageCode);
	await page.getByRole('link', { name: 'Privacy' }).first().click();
	await page.goBack();
	await expect(page.locator('#uitkomst')).toBeVisible();
	await page.reload();
	await browser.close();
	proxy.server.close();

	// the recording works: it holds the page and its worker
	expect(proxy.sent.length).toBeGreaterThan(10);
	expect(proxy.sent.some((text) => /timelogWorker/.test(text))).toBe(true);
	expect([...proxy.methods]).toEqual(['GET']);
	expect([...proxy.hosts]).toEqual([new URL(baseURL!).host]);
	expect(sockets).toEqual([]);
	for (const marker of MARKERS)
		for (const disguise of disguises(marker))
			for (const text of [...proxy.sent, ...seen.filter((line) => !line.startsWith('GET blob:'))])
				expect(text.toLowerCase().includes(disguise), `${disguise} in ${text}`).toBe(false);
});
