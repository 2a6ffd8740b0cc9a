/** Draws a plot on the server as SVG that stands alone: no script, no style sheet, the same bytes for the same figures. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export const INK = '#1b2430';
export const SOFT = '#525c6b';
export const COLOURS = {
  deep: '#14213a',
  blue: '#3b6ea5',
  pale: '#b8c7e0',
  red: '#8f1d1d',
  amber: '#b3771b',
  green: '#1a5c38',
  purple: '#5b2a86',
  grey: '#cfd4db',
} as const;

export type PlotSpec = Omit<Plot.PlotOptions, 'document'> & { readonly marks: Plot.Markish[] };

const WIDTH = 720;

/** `label` stands in for the picture where it cannot be seen; the table behind it holds the figures. */
export function plotSvg(label: string, spec: PlotSpec): string {
  const drawn = Plot.plot({ width: WIDTH, marginLeft: 64, marginRight: 24, ...spec, document });
  return (
    drawn.outerHTML
      .replaceAll(/<style>[^]*?<\/style>/g, '')
      .replaceAll(/ aria-(?:label|hidden|description)="[^"]*"/g, '')
      .replaceAll(/ class="plot-[^"]*"/g, '')
      // Coordinates alone: between the tags stands what is read, where 24.692 is a Spanish number.
      .replaceAll(/<[^>]+>/g, (tag: string) => tag.replaceAll(/(\d\.\d{2})\d+/g, '$1'))
      .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${attribute(label)}" `)
  );
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export { Plot };
