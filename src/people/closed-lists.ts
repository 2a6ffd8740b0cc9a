/** The closed lists of `person/1`. None of them can say that somebody is suspected of something. */
export const OFFENCE_CATEGORIES = [
  'terrorism',
  'war-crime',
  'national-security',
  'organised-crime',
  'homicide',
  'sexual',
  'robbery',
  'violence',
  'drugs',
  'weapons',
  'migrant-smuggling',
  'goods-smuggling',
  'immigration',
  'fraud',
  'theft',
  'political',
  'military',
  'fiscal',
  'child-pornography',
  'persecution-or-genocide',
  'other',
] as const;
export const SENTENCE_TYPES = ['determinate', 'life', 'indeterminate', 'death', 'preventive'] as const;
export const JURISDICTIONS = ['federal', 'state', 'foreign'] as const;
export const LOCAL_TITLES = ['judgment', 'recognised', 'none'] as const;
export const VERIFIERS = ['magistrate', 'judge', 'consul', 'official', 'none'] as const;
export const COUNSEL = ['present', 'waived', 'absent'] as const;
export const SUBSTITUTES = ['parent', 'guardian', 'court', 'none'] as const;
export const LOSS_ROUTES = ['statute', 'court-fraud', 'voluntary-act'] as const;
export const DETENTION_KINDS = ['remand', 'preventive'] as const;
export const DOJ_DECISIONS = ['approved', 'refused', 'pending'] as const;
export const SEXES = ['female', 'male', 'other'] as const;
/** Protocols and treaties by which a state may be bound where the table of parties does not say. */
export const PROTOCOLS = ['ets-167', 'ets-167-article-3', 'cets-222', 'opcat', 'icpped'] as const;

/** Questions that only an authority may answer, by a recorded and reasoned finding. */
export const FINDING_QUESTIONS = [
  'facility-conditions',
  'facility-meets-sending-standards',
  'facility-suitable',
  'security-vetting',
  'organised-crime-links',
  'special-supervision',
  'care-available',
  'torture-risk',
  'ill-treatment-risk',
  'flagrant-denial-of-justice',
  'assurance-sufficient',
  'rehabilitation',
  'public-interest',
  'danger-to-community',
  'legal-custody-retained',
  'improper-inducement',
  'removal-in-interest',
  'individual-examination',
  'tried-before',
  'time-barred',
  'immunity',
  'below-criminal-age',
  'trial-safeguards',
  'speciality-consent-refused',
  'measure-executable',
  'committed-there',
  'discriminatory-sentence',
  'accommodation-sound',
  'bed-food-water',
  'health-care-as-outside',
  'forbidden-punishments',
  'chains-used',
  'complaints-in-confidence',
  'family-and-counsel',
  'deaths-investigated',
  'transport-humane',
  'independent-inspection',
  'fit-for-women',
] as const;
export type FindingQuestion = (typeof FINDING_QUESTIONS)[number];
