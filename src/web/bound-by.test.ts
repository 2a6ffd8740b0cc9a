import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { boundBy, type BoundBy } from './bound-by.ts';

const on = (id: string, day: string, language: 'en' | 'es' = 'en'): readonly BoundBy[] => {
  const agreement = engine.agreement(id);
  if (agreement === undefined) throw new Error(id);
  return boundBy(agreement, { engine, language, today: () => day });
};
const standing = (views: readonly BoundBy[], treaty: string, label: string): string =>
  views.find((one) => one.treaty === treaty)?.standings.find((one) => one.label === label)?.states ?? '';

test('the convention, its protocol and the amendments are told apart, state by state', () => {
  const views = on('coe-1983', '2026-11-24');
  expect(standing(views, 'Transfer Convention (ETS 112)', 'Bound')).toContain('United States, since 1 July 1985');
  expect(standing(views, 'Transfer Protocol (ETS 167)', 'Not bound')).toContain('United States');
  expect(standing(views, 'Transfer Protocol (ETS 167)', 'Bound')).toContain('Netherlands, since 1 October 2002');
  expect(standing(views, 'ETS 167, article 3', 'Not bound')).toContain('Ireland');
  expect(standing(views, 'Amending Protocol (CETS 222)', 'Bound')).toContain('Switzerland, since 1 January 2020');
});

test('an agreement that names its states tells of them alone, and what is not recorded is not known', () => {
  const views = on('us-sv-2025', '2026-11-24');
  expect(standing(views, 'Enforced Disappearance Convention', 'Not bound')).toBe('El Salvador; United States');
  expect(views.flatMap(({ standings }) => standings.map(({ states }) => states)).join(' ')).not.toContain('Netherlands');
});

test('of members of the Union the list is complete: every other state is known to be outside', () => {
  expect(standing(on('eu-2008-909', '2026-11-24'), 'European Union', 'Not bound')).toBe('United Kingdom; every other state');
  expect(standing(on('coe-1983', '2026-11-24'), 'Transfer Protocol (ETS 167)', 'Not known')).toBe('every other state');
});

test('a state is not bound before its own day', () => {
  expect(standing(on('coe-1983', '2002-09-30'), 'Transfer Protocol (ETS 167)', 'Not bound')).toContain('Netherlands');
});

test('a list that speaks only up to some day says so', () => {
  const views = on('se-ee-2025', '2026-11-24', 'es');
  expect(standing(views, 'Convención sobre Desapariciones Forzadas', 'No se sabe')).toContain('no obligado el 25 de agosto de 2022');
});
