/** Short names of the values of the closed lists. A value without a name is a type error. */
import type { Text } from '../base/text.ts';
import type { Mode } from '../rules/rule.ts';
import type {
  COUNSEL,
  DETENTION_KINDS,
  DOJ_DECISIONS,
  FindingQuestion,
  JURISDICTIONS,
  LOCAL_TITLES,
  LOSS_ROUTES,
  OFFENCE_CATEGORIES,
  PROTOCOLS,
  SENTENCE_TYPES,
  SEXES,
  SUBSTITUTES,
  VERIFIERS,
} from './closed-lists.ts';
import type { Treaty } from './facts.ts';

type Labels<Value extends string> = { readonly [V in Value]: Text };

export const OFFENCE_CATEGORY_LABELS: Labels<(typeof OFFENCE_CATEGORIES)[number]> = {
  terrorism: { en: 'Terrorism', es: 'Terrorismo' },
  'war-crime': { en: 'War crime', es: 'Crimen de guerra' },
  'national-security': { en: 'Against national security', es: 'Contra la seguridad nacional' },
  'organised-crime': { en: 'Organised-crime offence', es: 'Delito de delincuencia organizada' },
  homicide: { en: 'Homicide', es: 'Homicidio' },
  sexual: { en: 'Sexual offence', es: 'Delito sexual' },
  robbery: { en: 'Robbery', es: 'Robo con violencia' },
  violence: { en: 'Other violent offence', es: 'Otro delito violento' },
  drugs: { en: 'Drug offence', es: 'Delito de drogas' },
  weapons: { en: 'Weapons offence', es: 'Delito de armas' },
  'migrant-smuggling': { en: 'Smuggling of migrants', es: 'Tráfico ilícito de migrantes' },
  'goods-smuggling': { en: 'Smuggling of goods', es: 'Contrabando de mercancías' },
  immigration: { en: 'Immigration offence', es: 'Delito migratorio' },
  fraud: { en: 'Fraud', es: 'Fraude o estafa' },
  theft: { en: 'Theft', es: 'Hurto' },
  political: { en: 'Political offence', es: 'Delito político' },
  military: { en: 'Military offence', es: 'Delito militar' },
  fiscal: { en: 'Fiscal offence', es: 'Delito fiscal' },
  'child-pornography': { en: 'Child sexual abuse material', es: 'Material de abuso sexual infantil' },
  'persecution-or-genocide': { en: 'Persecution or genocide', es: 'Persecución o genocidio' },
  other: { en: 'Other offence', es: 'Otro delito' },
};

export const SENTENCE_TYPE_LABELS: Labels<(typeof SENTENCE_TYPES)[number]> = {
  determinate: { en: 'Fixed term', es: 'De duración fija' },
  life: { en: 'Life imprisonment', es: 'Prisión perpetua' },
  indeterminate: { en: 'Without fixed end', es: 'Sin término fijo' },
  death: { en: 'Death penalty', es: 'Pena de muerte' },
  preventive: { en: 'Preventive detention sentence', es: 'Internamiento de seguridad' },
};

export const JURISDICTION_LABELS: Labels<(typeof JURISDICTIONS)[number]> = {
  federal: { en: 'Federal or national court', es: 'Tribunal federal o nacional' },
  state: { en: 'State or provincial court', es: 'Tribunal estatal o provincial' },
  foreign: { en: 'Foreign court', es: 'Tribunal extranjero' },
};

export const LOCAL_TITLE_LABELS: Labels<(typeof LOCAL_TITLES)[number]> = {
  judgment: { en: 'Judgment of its court', es: 'Sentencia de su tribunal' },
  recognised: { en: 'Recognised foreign judgment', es: 'Sentencia extranjera reconocida' },
  none: { en: 'No legal title', es: 'Sin título jurídico' },
};

export const VERIFIER_LABELS: Labels<(typeof VERIFIERS)[number]> = {
  magistrate: { en: 'Magistrate judge', es: 'Juez magistrado' },
  judge: { en: 'Judge', es: 'Juez o jueza' },
  consul: { en: 'Consul', es: 'Cónsul' },
  official: { en: 'Other official', es: 'Otra autoridad' },
  none: { en: 'Nobody', es: 'Nadie' },
};

export const COUNSEL_LABELS: Labels<(typeof COUNSEL)[number]> = {
  present: { en: 'Counsel present', es: 'Defensa presente' },
  waived: { en: 'Counsel knowingly waived', es: 'Renunció a la defensa' },
  absent: { en: 'No counsel', es: 'Sin defensa' },
};

export const SUBSTITUTE_LABELS: Labels<(typeof SUBSTITUTES)[number]> = {
  parent: { en: 'Parent', es: 'Padre o madre' },
  guardian: { en: 'Guardian', es: 'Tutor o tutora' },
  court: { en: 'Court', es: 'Tribunal' },
  none: { en: 'Nobody', es: 'Nadie' },
};

export const LOSS_ROUTE_LABELS: Labels<(typeof LOSS_ROUTES)[number]> = {
  statute: { en: 'By statute', es: 'Por ley' },
  'court-fraud': { en: 'Court finding of fraud', es: 'Fraude declarado judicialmente' },
  'voluntary-act': { en: 'Person’s voluntary act', es: 'Acto voluntario propio' },
};

export const DETENTION_KIND_LABELS: Labels<(typeof DETENTION_KINDS)[number]> = {
  remand: { en: 'Remand before trial', es: 'Prisión provisional' },
  preventive: { en: 'Preventive measure', es: 'Medida preventiva' },
};

export const DOJ_DECISION_LABELS: Labels<(typeof DOJ_DECISIONS)[number]> = {
  approved: { en: 'Approved', es: 'Aprobado' },
  refused: { en: 'Refused', es: 'Denegado' },
  pending: { en: 'Pending', es: 'Pendiente' },
};

export const SEX_LABELS: Labels<(typeof SEXES)[number]> = {
  female: { en: 'Female', es: 'Femenino' },
  male: { en: 'Male', es: 'Masculino' },
  other: { en: 'Other', es: 'Otro' },
};

export const MODE_LABELS: Labels<Mode> = {
  'sentence-transfer': { en: 'Transfer to serve sentence', es: 'Traslado para cumplir pena' },
  'rented-prison': { en: 'Rented prison', es: 'Prisión alquilada' },
  'court-ordered-detention': { en: 'Court-ordered detention', es: 'Detención por orden judicial' },
  removal: { en: 'Removal', es: 'Expulsión' },
  'removal-to-prison': { en: 'Removal to prison', es: 'Expulsión a una prisión' },
  extradition: { en: 'Extradition', es: 'Extradición' },
  'alien-enemies': { en: 'Wartime removal (1798 Act)', es: 'Expulsión bélica (ley de 1798)' },
};

export const TREATY_LABELS: Labels<Treaty> = {
  'coe-112': { en: 'Transfer Convention (ETS 112)', es: 'Convenio de Traslado (STE 112)' },
  'ets-167': { en: 'Transfer Protocol (ETS 167)', es: 'Protocolo de Traslado (STE 167)' },
  'ets-167-article-3': { en: 'ETS 167, article 3', es: 'STE 167, artículo 3' },
  'cets-222': { en: 'Amending Protocol (CETS 222)', es: 'Protocolo de enmienda (STCE 222)' },
  'oas-57': { en: 'Inter-American Sentences Convention', es: 'Convención Interamericana sobre Condenas' },
  iccpr: { en: 'Civil and Political Covenant', es: 'Pacto Civil y Político' },
  cat: { en: 'Convention against Torture', es: 'Convención contra la Tortura' },
  opcat: { en: 'Torture Convention Protocol', es: 'Protocolo contra la Tortura' },
  icpped: { en: 'Enforced Disappearance Convention', es: 'Convención sobre Desapariciones Forzadas' },
  echr: { en: 'European Human Rights Convention', es: 'Convenio Europeo de Derechos' },
  'refugee-convention': { en: 'Refugee Convention', es: 'Convención sobre los Refugiados' },
  'refugee-protocol': { en: 'Refugee Protocol', es: 'Protocolo sobre los Refugiados' },
  vccr: { en: 'Vienna Consular Convention', es: 'Convención Consular de Viena' },
  achr: { en: 'American Human Rights Convention', es: 'Convención Americana de Derechos' },
  ecpt: { en: 'European Torture Prevention Convention', es: 'Convenio Europeo contra la Tortura' },
  eu: { en: 'European Union', es: 'Unión Europea' },
};

export const PROTOCOL_LABELS: Labels<(typeof PROTOCOLS)[number]> = {
  'ets-167': TREATY_LABELS['ets-167'],
  'ets-167-article-3': TREATY_LABELS['ets-167-article-3'],
  'cets-222': TREATY_LABELS['cets-222'],
  opcat: TREATY_LABELS.opcat,
  icpped: TREATY_LABELS.icpped,
};

export const FINDING_LABELS: Labels<FindingQuestion> = {
  'facility-conditions': { en: 'Conditions of the place', es: 'Condiciones del lugar' },
  'facility-meets-sending-standards': { en: 'Sending state’s standards met', es: 'Normas del Estado cumplidas' },
  'facility-suitable': { en: 'Place suitable', es: 'Lugar adecuado' },
  'security-vetting': { en: 'Security vetting', es: 'Verificación de seguridad' },
  'organised-crime-links': { en: 'Organised-crime links', es: 'Vínculos con delincuencia organizada' },
  'special-supervision': { en: 'Special supervision needed', es: 'Necesidad de vigilancia especial' },
  'care-available': { en: 'Needed care available', es: 'Atención necesaria disponible' },
  'torture-risk': { en: 'Danger of torture', es: 'Peligro de tortura' },
  'ill-treatment-risk': { en: 'Risk of ill-treatment', es: 'Riesgo de malos tratos' },
  'flagrant-denial-of-justice': { en: 'Flagrant denial of justice', es: 'Denegación flagrante de justicia' },
  'assurance-sufficient': { en: 'Assurance sufficient', es: 'Garantías suficientes' },
  rehabilitation: { en: 'Social rehabilitation', es: 'Reinserción social' },
  'public-interest': { en: 'Public-interest refusal', es: 'Rechazo por interés público' },
  'danger-to-community': { en: 'Danger to the community', es: 'Peligro para la comunidad' },
  'legal-custody-retained': { en: 'Legal custody kept', es: 'Custodia legal conservada' },
  'improper-inducement': { en: 'Improper inducement found', es: 'Presión indebida constatada' },
  'removal-in-interest': { en: 'Early removal in interest', es: 'Interés en expulsión anticipada' },
  'individual-examination': { en: 'Individual examination', es: 'Examen individual' },
  'tried-before': { en: 'Already judged', es: 'Ya juzgada' },
  'time-barred': { en: 'Sentence time-barred', es: 'Pena prescrita' },
  immunity: { en: 'Immunity', es: 'Inmunidad' },
  'below-criminal-age': { en: 'Below criminal age', es: 'Menor de la edad penal' },
  'trial-safeguards': { en: 'Safeguards of absent trial', es: 'Garantías del juicio ausente' },
  'speciality-consent-refused': { en: 'Consent to another trial refused', es: 'Consentimiento a otro juicio denegado' },
  'measure-executable': { en: 'Measure can be carried out', es: 'Medida ejecutable' },
  'committed-there': { en: 'Committed in receiving state', es: 'Cometido en el Estado receptor' },
  'discriminatory-sentence': { en: 'Discriminatory sentence', es: 'Pena discriminatoria' },
  'accommodation-sound': { en: 'Accommodation is sound', es: 'Alojamiento adecuado' },
  'bed-food-water': { en: 'Bed, food and water', es: 'Cama, alimento y agua' },
  'health-care-as-outside': { en: 'Health care as outside', es: 'Atención sanitaria como fuera' },
  'forbidden-punishments': { en: 'Forbidden punishments used', es: 'Uso de castigos prohibidos' },
  'chains-used': { en: 'Chains or irons used', es: 'Uso de cadenas o grilletes' },
  'complaints-in-confidence': { en: 'Complaints in confidence', es: 'Quejas en confianza' },
  'family-and-counsel': { en: 'Family contact and counsel', es: 'Contacto familiar y abogado' },
  'deaths-investigated': { en: 'Deaths and ill-treatment investigated', es: 'Muertes y maltratos investigados' },
  'transport-humane': { en: 'Humane transport', es: 'Transporte digno' },
  'independent-inspection': { en: 'Independent inspection', es: 'Inspección independiente' },
  'fit-for-women': { en: 'Fit for women', es: 'Apto para mujeres' },
};
