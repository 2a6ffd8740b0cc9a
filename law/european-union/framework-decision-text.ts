/** What every rule of Framework Decision 2008/909/JHA shares: where it was read, since when it had to be carried out, and how an article is cited. */
import { cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Citation, Rule } from '../../src/rules/rule.ts';
import { betweenMembers } from './member-states.ts';

/** The recitals were read there; the articles agree with the two national acts that carry them out here: `law/netherlands` and `law/ireland`. */
export const SOURCE = 'https://eur-lex.europa.eu/eli/dec_framw/2008/909/oj';

/** Members had to carry it out by this day; the day of each member's own act is not encoded. */
export const CARRIED_OUT_BY = '2011-12-05';

export const general = {
  role: 'international',
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

/** Between states of which one is no member the framework says nothing, save that it does not apply. */
export const common = { ...general, applies: betweenMembers } satisfies Partial<Rule>;

export const article = (number: string): readonly Citation[] => [cited(`FD 2008/909/JHA art. ${number}`, 'medium', SOURCE)];

export const ISSUING_AUTHORITY = text('Authority of the issuing state', 'Autoridad del Estado de emisión');
export const EXECUTING_AUTHORITY = text('Authority of the executing state', 'Autoridad del Estado de ejecución');
export const BOTH = text('The authorities of both states', 'Las autoridades de ambos Estados');
export const PERSON = text('The person, of their own accord', 'La persona, por propia voluntad');
