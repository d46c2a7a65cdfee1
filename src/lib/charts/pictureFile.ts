import type { Picture } from './standaloneSvg.ts';

const PIXELS_PER_UNIT = 2;

/** The picture as an SVG file. */
export function svgFile(picture: Picture): Blob {
	return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', picture.markup], { type: 'image/svg+xml' });
}

/** The picture as a PNG file at twice its size, or null if the browser cannot draw it. */
export async function pngFile(picture: Picture): Promise<Blob | null> {
	const address = URL.createObjectURL(svgFile(picture));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = picture.width * PIXELS_PER_UNIT;
		canvas.height = picture.height * PIXELS_PER_UNIT;
		const context = canvas.getContext('2d');
		if (!context) return null;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	} catch {
		// decode() and toBlob() refuse for reasons of the browser; the caller words it
		return null;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Hands a file to the reader. Nothing leaves the browser. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// the browser still reads the address after the click returns
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
