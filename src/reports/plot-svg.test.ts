import { expect, test } from 'vitest';
import { Plot, plotSvg } from './plot-svg.ts';

test('drawing is rounded, what is written is not: a Spanish 24.692 stays so', () => {
  const svg = plotSvg('t', { marks: [Plot.text([{ x: 1 / 3, told: '24.692' }], { x: 'x', text: 'told' })] });
  expect(svg).toContain('>24.692<');
  expect(svg).not.toMatch(/="[^"]*\d\.\d{3}/);
});
