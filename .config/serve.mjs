// Serves the built app. HOST, PORT and ORIGIN have defaults that suit one person on one machine;
// a server behind a proxy sets ORIGIN to the address that readers type.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';

const host = (process.env.HOST ||= '127.0.0.1');
const port = Number((process.env.PORT ||= '3000'));
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
	stop(`PORT is "${process.env.PORT}", but a port is a whole number from 1 to 65535: PORT=3001 npm start`);
}
const isThisMachine = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host);
const address = `http://${isThisMachine ? 'localhost' : host}:${port}`;
// Without an origin the framework refuses every form; a proxy's own headers may give it instead.
if (!process.env.PROTOCOL_HEADER && !process.env.HOST_HEADER) process.env.ORIGIN ||= address;

const built = new URL('../build/handler.js', import.meta.url);
if (!existsSync(built)) stop('The app has not been built yet. Run `npm start`, which builds it first.');

const { handler } = await import(built.href);
const server = createServer(handler);

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code === 'EADDRINUSE') {
		stop(
			`Port ${port} is already in use. Stop the other program, or choose another port: PORT=${port + 1} npm start`,
		);
	}
	if (error.code === 'EACCES') {
		stop(`Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`);
	}
	if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
		stop(`HOST is "${host}", but this machine has no such address. Leave it out, or use HOST=0.0.0.0`);
	}
	stop(`The server could not start: ${error.message}`);
});
server.listen(port, host, () => {
	process.stdout.write(`Halftijd: ${address}\n`);
	process.emit(/** @type {any} */ ('halftijd:listening'));
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => end(signal));

let ending = false;

/** Lets running answers finish, at most three seconds; open but silent connections end at once.
 * @param {string} reason */
function end(reason) {
	// Ctrl-C reaches this program twice: from the terminal, and once more through npm.
	if (ending) return;
	ending = true;
	// What nobody waits for ends at once.
	process.emit(/** @type {any} */ ('halftijd:stopping'), /** @type {any} */ (reason));
	server.close(() => {
		process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ (reason));
	});
	server.closeIdleConnections();
	setTimeout(() => server.closeAllConnections(), 3000).unref();
	setTimeout(() => process.exit(1), 10_000).unref();
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
	process.stderr.write(`${sentence}\n`);
	process.exit(1);
}
