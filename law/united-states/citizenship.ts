/** Citizenship of the United States: a citizen cannot be removed or banished, and cannot be made a non-citizen to get there. */
import { cited, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { loss, person } from '../../src/people/facts.ts';
import { all, any, countryIs, isFalse, oneOf, some } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { CASES_THROUGH, caseLaw, court, statute } from './authorities.ts';
import { usCitizen } from './power-to-send.ts';
import { usCode, usReports } from './sources.ts';

const removalModes: Rule['modes'] = ['removal', 'removal-to-prison', 'alien-enemies'];

/** Nationality taken by operation of law and not by the person's own act or by a court's finding of fraud. */
const takenByStatute = oneOf(loss.how, 'statute');

export const citizenship: Instrument = {
  id: 'us-citizenship',
  title: text('Citizenship and its loss', 'Ciudadanía y su pérdida'),
  order: 'US',
  cite: 'US Const. Am. XIV §1; 8 USC 1451, 1481',
  source: usCode(8, '1481'),
  confidence: 'medium',
  verifiedThrough: CASES_THROUGH,
  rules: [
    {
      id: 'US.CITIZEN-RETURN',
      effect: 'bar',
      ...caseLaw,
      modes: removalModes,
      statement: text(
        'A citizen has a right to enter and to stay, and cannot be deported or banished.',
        'Un ciudadano tiene derecho a entrar y a permanecer, y no puede ser deportado ni desterrado.',
      ),
      citations: [cited('Nguyen v. INS, 533 U.S. 53, 67 (2001) (dictum)', 'medium'), cited('US Const. Am. XIV §1', 'medium')],
      versions: since(LONG_SINCE, usCitizen),
      confidence: 'medium',
      decides: { question: text('Is the person a citizen?', '¿Es la persona ciudadana?'), authority: court },
    },
    {
      id: 'US.LOSS',
      effect: 'bar',
      ...statute,
      modes: removalModes,
      statement: text(
        'Nationality ends only by a listed act done freely and with the intent to give it up; an ordinary crime is not such an act.',
        'La nacionalidad solo termina por un acto previsto en la ley, realizado libremente y con intención de renunciar; un delito común no es un acto de ese tipo.',
      ),
      citations: [
        cited('8 USC 1481(a)(1)–(7), (b)', 'high', usCode(8, '1481')),
        cited('Afroyim v. Rusk, 387 U.S. 253 (1967)', 'high'),
        cited('Vance v. Terrazas, 444 U.S. 252 (1980)', 'high', usReports(444, 252)),
      ],
      versions: since(
        LONG_SINCE,
        some(
          person.nationalityLoss,
          all(countryIs(loss.country, 'US'), any(takenByStatute, all(oneOf(loss.how, 'voluntary-act'), isFalse(loss.intent)))),
        ),
      ),
      confidence: 'high',
      decides: {
        question: text(
          'Did the person freely give up nationality, meaning to?',
          '¿Renunció la persona a la nacionalidad libremente y con esa intención?',
        ),
        authority: court,
      },
      note: text(
        'Whoever claims the loss must prove it. Where no loss of nationality is claimed, the file says so with an empty list. A court’s finding that naturalisation was got by fraud or unlawfully is another matter.',
        'Quien alega la pérdida debe probarla. Si no se alega pérdida alguna, el expediente lo dice con una lista vacía. Otra cosa es la sentencia que declara que la naturalización se obtuvo con fraude o ilegalmente.',
      ),
    },
    {
      id: 'US.TROP',
      effect: 'bar',
      ...caseLaw,
      modes: removalModes,
      statement: text('Citizenship may not be taken away as a punishment.', 'La ciudadanía no puede quitarse como castigo.'),
      citations: [
        cited('US Const. Am. VIII', 'medium'),
        cited('Trop v. Dulles, 356 U.S. 86 (1958) (plurality)', 'medium'),
        cited('8 USC 1451(a) (denaturalisation, by contrast)', 'high', usCode(8, '1451')),
      ],
      versions: since(LONG_SINCE, some(person.nationalityLoss, all(countryIs(loss.country, 'US'), takenByStatute))),
      confidence: 'medium',
      decides: {
        question: text(
          'Was citizenship taken away by law rather than given up?',
          '¿Se quitó la ciudadanía por ley en vez de haberse renunciado a ella?',
        ),
        authority: court,
      },
    },
  ],
};
