import type { ToWorker } from './messages.ts';
import { TimelogDesk } from './timelogDesk.ts';

const desk = new TimelogDesk((message) => self.postMessage(message));

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
	void desk.receive(event.data);
});
