/** What a question about a fact is: its wording, whom an unknown answer counts against, whether the answer can change. */
import type { Text } from '../base/text.ts';
import type { Fact } from '../rules/fact.ts';
import type { findings, offences, VOCABULARY } from './facts.ts';

/** The sections of the person file as the form and the letters show it, in their order. */
export const SECTIONS = [
  'proposal',
  'person',
  'conviction',
  'sentence',
  'consent',
  'removal',
  'protection',
  'notice',
  'fear',
  'assurance',
  'detention',
  'states',
  'findings',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Whom an unknown answer counts against: whoever has to show the fact. */
export type Burden = 'sending-state' | 'receiving-state' | 'authority' | 'person';

export type FactQuestion = {
  readonly ask: Text;
  /** What the question means to a layperson and which document answers it. */
  readonly hint?: Text;
  readonly burden: Burden;
  /**
   * True only where the person's own free act, information, notice, verification, an appeal ended, an order, a court's
   * title, an authority's agreement or the passing of time can alter the answer. Only such facts may be offered as a
   * change.
   */
  readonly changeable: boolean;
  readonly section: Section;
};

/** The paths of one room of the vocabulary. */
export type PathOf<Room extends { readonly [name: string]: Fact }> = Room[keyof Room]['path'];

type Rooms = typeof VOCABULARY;
type PathIn<Name extends keyof Rooms> = { readonly [N in Name]: PathOf<Rooms[N]> }[Name];

/** Every path that somebody is asked about: all of the person file, nothing of the agreement or the place. */
export type AskedPath = PathIn<Exclude<keyof Rooms, 'agreement' | 'place'>> | (typeof offences)['path'] | (typeof findings)['path'];

/** Every fixed path; the paths of treaty parties (`law.party.…`) are made by `party`. */
export type FactPath = AskedPath | PathIn<'agreement' | 'place'>;

/** The questions on one room: each path once, none left out. */
export type QuestionsOn<Path extends string> = { readonly [P in Path]: FactQuestion };
