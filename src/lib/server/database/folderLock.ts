import { createHash, randomUUID } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Held until released, or until the process ends in whatever way. */
export interface FolderLock {
	release(): Promise<void>;
}

/** The longest path that every system takes for a socket. */
const LONGEST_SOCKET_PATH = 100;
const SETTLE_MS = 30;

/**
 * Makes this process the only one that works in a folder. The lock is a listening socket, which the system takes away
 * with the process, so that a crash leaves no lock behind and no process number can be mistaken for another's.
 * On Linux two sockets: one by name, which is exclusive in one step, and one in the folder itself, which another container
 * with the same volume sees too. Elsewhere a named pipe (Windows) or the socket in the folder.
 * @returns null when another process holds the folder
 */
export async function lockFolder(folder: string): Promise<FolderLock | null> {
	const identity = createHash('sha256').update(realpathSync(folder)).digest('hex');
	const held: Server[] = [];
	const release = async () => {
		await Promise.all(held.splice(0).map((server) => new Promise((done) => server.close(done))));
	};
	const take = async (hold: Promise<Server | null>): Promise<boolean> => {
		const server = await hold;
		if (server) held.push(server);
		return server !== null;
	};
	try {
		const byName: { readonly [platform: string]: string } = {
			linux: `\0halftijd-${identity}`,
			win32: `\\\\.\\pipe\\halftijd-${identity}`,
		};
		const name = byName[process.platform];
		const isMine =
			(name === undefined || (await take(listen(name, '')))) &&
			(process.platform === 'win32' || (await take(holdSocketFile(socketFile(folder, identity)))));
		if (isMine) return { release };
	} catch (failure) {
		await release();
		throw failure;
	}
	await release();
	return null;
}

function socketFile(folder: string, identity: string): string {
	const inFolder = join(folder, 'lock');
	return Buffer.byteLength(inFolder) <= LONGEST_SOCKET_PATH
		? inFolder
		: join(tmpdir(), `halftijd-${identity.slice(0, 32)}`);
}

async function holdSocketFile(path: string): Promise<Server | null> {
	if ((await whoAnswers(path)) !== null) return null;
	// Nobody answers: what is left there is of a process that is gone.
	rmSync(path, { force: true });
	const token = randomUUID();
	const server = await listen(path, token);
	if (!server) return null;
	// Two that removed the same leftover: the file is now the last one's, and the other sees that it has lost.
	await new Promise((settled) => setTimeout(settled, SETTLE_MS));
	// The loser leaves its socket open: closing would take the winner's file away.
	return (await whoAnswers(path)) === token ? server : null;
}

function listen(path: string, answer: string): Promise<Server | null> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => {
			socket.on('error', () => socket.destroy());
			socket.end(answer);
		});
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(null);
			else reject(error);
		});
		server.listen(path, () => resolve(server.unref()));
	});
}

/** What the holder of a socket says, or null when nobody holds it. */
function whoAnswers(path: string): Promise<string | null> {
	return new Promise((resolve) => {
		let said = '';
		const socket = createConnection(path);
		socket.setEncoding('utf8');
		socket.on('data', (text: string) => (said += text));
		socket.once('end', () => resolve(said));
		socket.once('error', () => resolve(null));
	});
}
