/** Worked decisions under the Gjilan agreement. Nobody comes out permitted while its entry into force is not known. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { ruleCases } from './rule-cases.ts';
import { changed, typical } from './typical-file.ts';

const ON = '2026-11-24';

type Expected = Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'missing' | 'asIfInForce'>>;
const worked = (id: string, title: DecisionCase['title'], changes: PersonFileInput, expected: Expected): DecisionCase => ({
  id: `dk-xk-2022/${id}`,
  title,
  agreement: 'dk-xk-2022',
  on: ON,
  file: changed(changes),
  ...expected,
});

const bar = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred', decidedBy });
const until = (...decidedBy: readonly string[]): Expected => ({ outcome: 'barred-until', decidedBy });
const open = (...decidedBy: readonly string[]): Expected => ({ outcome: 'undetermined', decidedBy });

export const cases: readonly DecisionCase[] = [
  worked(
    'fits',
    text(
      'A man whom the policy means: not determined, for it is not known whether the treaty is in force',
      'Un hombre al que se refiere la política: sin determinar, pues no se sabe si el tratado está en vigor',
    ),
    {},
    open('dk-xk-2022.in-force'),
  ),
  worked(
    'fits-as-if-in-force',
    text(
      'The same man, decided as though the treaty were in force: still not determined, for its operative articles were not read',
      'El mismo hombre, decidido como si el tratado estuviera en vigor: aún sin determinar, pues no se leyeron sus artículos operativos',
    ),
    {},
    { ...open('dk-xk-2022.placement'), asIfInForce: true },
  ),
  worked(
    'willing',
    text('His wish to go changes nothing', 'Que quiera ir no cambia nada'),
    { consent: { given: true } },
    open('dk-xk-2022.in-force'),
  ),
  worked(
    'stateless',
    text('A stateless man who is to be expelled: not determined', 'Un apátrida que ha de ser expulsado: sin determinar'),
    { person: { nationalities: [], stateless: true } },
    open('dk-xk-2022.in-force'),
  ),
  worked(
    'detained-preventively',
    text(
      'Preventive detention is not ruled out by law: not determined',
      'El derecho no excluye el internamiento de seguridad: sin determinar',
    ),
    { sentence: { type: 'preventive' } },
    open('dk-xk-2022.in-force'),
  ),
  worked(
    'before-kosovo',
    text('In May 2023 Kosovo had not approved the treaty', 'En mayo de 2023 Kosovo no había aprobado el tratado'),
    { sentence: { start: '2022-05-01', lastDay: '2030-04-30' }, findings: [] },
    { ...until('dk-xk-2022.in-force'), on: '2023-05-02' },
  ),
  worked(
    'between-the-votes',
    text(
      'On 20 May 2024, after the failed vote, the treaty did not bind',
      'El 20 de mayo de 2024, tras la votación fallida, el tratado no obligaba',
    ),
    {},
    { ...until('dk-xk-2022.in-force'), on: '2024-05-20' },
  ),
  worked(
    'terrorism',
    text('A man convicted of terrorism may not be sent', 'No se puede enviar a un condenado por terrorismo'),
    { offences: [{ categories: ['terrorism'], dualCriminality: true }] },
    bar('dk-xk-2022.terrorism'),
  ),
  worked(
    'war-crime',
    text('A man convicted of a war crime may not be sent', 'No se puede enviar a un condenado por un crimen de guerra'),
    { offences: [{ categories: ['war-crime'], dualCriminality: true }] },
    bar('dk-xk-2022.war-crimes'),
  ),
  worked(
    'mental-disorder',
    text(
      'A man with a serious mental disorder that needs treatment outside prison may not be sent',
      'No se puede enviar a quien tiene un trastorno mental grave que requiere tratamiento fuera de la prisión',
    ),
    { person: { health: { seriousMentalDisorder: true, needsSpecialistCare: true } } },
    until('dk-xk-2022.mental-disorder', 'dk-xk-2022.policy-medical'),
  ),
  worked(
    'ill',
    text('A seriously ill man is not sent, as reported', 'No se envía a un enfermo grave, según se informa'),
    { person: { health: { seriousMentalDisorder: false, needsSpecialistCare: true } } },
    until('dk-xk-2022.policy-medical'),
  ),
  worked(
    'life',
    text('A life sentence is not served there, as reported', 'No se cumple allí una pena perpetua, según se informa'),
    { sentence: { type: 'life' } },
    until('dk-xk-2022.policy-life'),
  ),
  worked(
    'danish',
    text(
      'A Danish citizen is kept back by policy alone, which the minister can change',
      'A un ciudadano danés solo lo retiene la política, que el ministro puede cambiar',
    ),
    { person: { nationalities: ['DK'] }, removal: { orderFinal: false, expulsionFlowsFromSentence: false } },
    until('dk-xk-2022.policy-third-country'),
  ),
  worked(
    'norwegian',
    text('A Norwegian who is to be expelled is kept back by policy', 'A un noruego que ha de ser expulsado lo retiene la política'),
    { person: { nationalities: ['NO'] } },
    until('dk-xk-2022.policy-third-country'),
  ),
  worked(
    'not-expelled',
    text(
      'A third-country national without an expulsion is kept back by policy',
      'A un nacional de un tercer país sin expulsión lo retiene la política',
    ),
    { removal: { orderFinal: false, expulsionFlowsFromSentence: false } },
    until('dk-xk-2022.policy-third-country'),
  ),
  worked(
    'appeal',
    text('A man whose judgment is not final must wait', 'Quien no tiene sentencia firme debe esperar'),
    { conviction: { exists: true, final: false } },
    until('DK.STRFULD.1A'),
  ),
  worked(
    'remand',
    text('A man in remand may not be sent', 'No se puede enviar a un preso preventivo'),
    { conviction: { exists: false, final: false }, detention: { kind: 'remand', orderedByCourt: true, country: 'DK' } },
    bar('XK.APPROVAL.DK-2022', 'IL.ICCPR9'),
  ),
  worked(
    'woman',
    text('A woman: no text was seen, not determined', 'Una mujer: no se vio ningún texto, sin determinar'),
    { person: { sex: 'female' } },
    open('dk-xk-2022.adult-man', 'dk-xk-2022.in-force'),
  ),
  worked(
    'refugee-of-kosovo',
    text('A refugee from Kosovo may not be sent there', 'No se puede enviar a Kosovo a un refugiado de Kosovo'),
    {
      protection: { refugeeOf: ['XK'] },
      person: { nationalities: ['RS'] },
      findings: [
        ...(Array.isArray(typical.findings) ? typical.findings : []),
        {
          question: 'danger-to-community',
          authority: 'Danish Refugee Appeals Board',
          on: '2026-10-01',
          result: false,
          reasonsDocument: 'decision 12',
        },
      ],
    },
    bar('IL.REF33'),
  ),
  worked(
    'torture-risk',
    text(
      'A man who would run a real risk of ill-treatment may not be sent',
      'No se puede enviar a quien correría un riesgo real de malos tratos',
    ),
    { fear: { expressed: true, screened: true, substantialGrounds: true } },
    bar('IL.ECHR3.SOERING'),
  ),
  worked(
    'conditions-not-found',
    text('Nobody has found the conditions humane: not determined', 'Nadie ha constatado condiciones humanas: sin determinar'),
    { findings: [] },
    open('IL.ICCPR10'),
  ),
  worked(
    'offences-unknown',
    text('The list of offences is not complete: not determined', 'La lista de delitos no está completa: sin determinar'),
    { offences: { items: [{ categories: ['robbery'] }], complete: false } },
    { ...open('dk-xk-2022.terrorism', 'dk-xk-2022.war-crimes'), missing: ['offences'] },
  ),
];

export { ruleCases };
