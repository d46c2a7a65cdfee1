import { createServer, type AddressInfo } from 'node:net';

/** A port of this machine that nobody listens on, as the system hands it out. */
export function freePort(): Promise<string> {
	return new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => found(String(port)));
		});
	});
}
