/** The Irish act that carries out Framework Decision 2008/909: Act No. 3 of 2023, as it read in July 2024. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { party, states } from '../../src/people/facts.ts';
import { finding, isTrue, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const ACT = 'https://www.irishstatutebook.ie/eli/2023/act/3';
const REVISED = 'https://revisedacts.lawreform.ie/eli/2023/act/3/front/revised/en/html';
/** The revised text is up to this day; the day on which the act commenced was not seen. */
const REVISED_TO = '2024-07-23';

const common = {
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const MINISTER = text('Irish Minister for Justice', 'Ministro irlandés de Justicia');
const COURT = text('Irish court', 'Tribunal irlandés');

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IE.2023-3.EXECUTING',
    effect: 'permits',
    role: 'receiving',
    applies: isTrue(party('eu', 'sending')),
    cure: { by: COURT, what: text('Recognise the judgment', 'Reconocer la sentencia') },
    statement: text(
      'Ireland serves a sentence passed in another member of the Union once an Irish court has recognised the judgment.',
      'Irlanda ejecuta una pena impuesta en otro miembro de la Unión una vez que un tribunal irlandés ha reconocido la sentencia.',
    ),
    citations: [cited('Act No. 3 of 2023, Part 3, s 37', 'medium', REVISED)],
    versions: since(REVISED_TO, oneOf(states.localTitle, 'recognised')),
    decides: { question: text('Has the judgment been recognised?', '¿Se ha reconocido la sentencia?'), authority: COURT },
    note: text(
      'The act’s day of commencement was not seen: the revised text of 23 July 2024 shows it in force at the latest then.',
      'No se vio el día de entrada en vigor: el texto revisado a 23 de julio de 2024 la muestra vigente a más tardar entonces.',
    ),
  },
  {
    ...common,
    id: 'IE.2023-3.38-1-N',
    effect: 'bar',
    role: 'receiving',
    applies: isTrue(party('eu', 'sending')),
    statement: text(
      'An Irish court refuses a sentence that was imposed, or would be made heavier, for a discriminatory reason.',
      'El tribunal irlandés deniega el reconocimiento de una pena impuesta, o que se agravaría, por un motivo discriminatorio.',
    ),
    citations: [cited('Act No. 3 of 2023, s 38(1)(n)', 'medium', ACT)],
    versions: since(REVISED_TO, finding('discriminatory-sentence')),
    decides: { question: text('Is the sentence discriminatory?', '¿Es discriminatoria la pena?'), authority: COURT },
    note: text(
      'A ground that the framework decision itself does not name. Which of its other grounds the Irish act makes mandatory was not read.',
      'Un motivo que la decisión marco no menciona. No se leyó cuáles de sus otros motivos hace obligatorios la ley irlandesa.',
    ),
  },
  {
    ...common,
    id: 'IE.2023-3.16',
    effect: 'permits',
    role: 'sending',
    applies: isTrue(party('eu', 'receiving')),
    cure: { by: MINISTER, what: text('Forward the judgment', 'Transmitir la sentencia') },
    statement: text(
      'The Irish minister may forward a judgment to another member of the Union to be served there.',
      'El ministro irlandés puede transmitir una sentencia a otro miembro de la Unión para que se cumpla allí.',
    ),
    citations: [cited('Act No. 3 of 2023, s 16', 'medium', 'https://revisedacts.lawreform.ie/eli/2023/act/3/section/16/revised/en/html')],
    versions: since(REVISED_TO, isTrue(states.sendingAgrees)),
    decides: { question: text('Does Ireland forward the judgment?', '¿Transmite Irlanda la sentencia?'), authority: MINISTER },
    note: text(
      'Its conditions match those of the framework decision: presence, consent or an exemption from it, rehabilitation, information, the opinion considered.',
      'Sus condiciones coinciden con las de la decisión marco: presencia, consentimiento o exención, reinserción, información y consideración de la opinión.',
    ),
  },
];

export const recognitionOfSentences: Instrument = {
  id: 'ie-recognition-of-sentences',
  title: text(
    'Irish act on mutual recognition of custodial sentences',
    'Ley irlandesa de reconocimiento mutuo de penas privativas de libertad',
  ),
  order: 'IE',
  cite: 'Criminal Justice (Mutual Recognition of Custodial Sentences) Act 2023 (No. 3 of 2023)',
  source: ACT,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
