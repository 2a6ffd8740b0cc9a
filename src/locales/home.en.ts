/** The words of the first page and of the people of the article, in English. What the law comes to is never written here: it is worked out. */
export const home = {
  title: 'May anyone be sent abroad to be imprisoned?',
  kicker: (day: string) => `The offer of ${day}`,
  heading: 'El Salvador offered to imprison people convicted in the United States. May anyone lawfully be sent?',

  offer: 'What was offered',
  offerTerms: 'Every term, with its source',
  offerMissing: 'The offer is not in the catalogue.',

  law: 'What the law says of it',
  lawLead: (people: string, day: string) =>
    `Asked of the ${people} people in federal prisons of the United States on ${day}, on what is published of them: one citizenship each, and nothing else.`,
  question: 'Question',
  onDay: (day: string) => `on ${day}`,
  restsOn: 'Rests on',
  inForce: 'not in force and binding',
  silence: 'silence of the law',
  openOn: 'Open',
  openFacts: (count: string) => `${count} facts not known`,
  nonePermitted: (people: string) => `On what is known, not one of ${people} people comes out as permitted.`,
  somePermitted: (permitted: string, people: string) =>
    `On what is known, ${permitted} of ${people} people come out as permitted somewhere.`,
  unknownLoud: (undetermined: string) => `${undetermined} answers are undetermined: too little is known. Unknown is not no, and not yes.`,

  go: 'Where to go',
  goAsk: 'Ask about one person',
  goAskLead: 'One question at a time.',
  goPeople: 'The people of the article',
  goPeopleLead: 'Invented cases, full answers.',
  goAgreements: 'Agreements side by side',
  goAgreementsLead: 'Terms, sources and gaps.',
  goLaw: 'The law in plain words',
  goLawLead: (rules: string) => `${rules} rules, each with who decides.`,

  population: (people: string) => `How ${people} people fall`,
  populationLead: (day: string) =>
    `Each person in the published table of ${day} is asked about as though held on the day of the question. Nobody is selected, and nothing about a person is guessed: what the table does not say stays unknown.`,
  source: 'Source',
  byOutcome: 'By outcome',
  byGround: 'By ground',
  byGroundLead: 'How many people each rule speaks against, is open for, or is met for, on what the table says.',
  people: 'people',
  readings: 'Contested law',
  readingsSame: 'With every contested rule read the other way, the outcomes are the same.',
  readingsDiffer: 'With every contested rule read the other way:',
  mayBeBarred: (people: string) => `For ${people} of these people a bar that nobody could cure is still open.`,
  noneOpenBar: 'No bar that nobody could cure is still open.',
  against: 'against',
  open: 'open: not known',
  met: 'met, or speaks for',
  neutral: 'does not apply',
  allGrounds: (count: string) => `All ${count} grounds as a table`,
  byCitizenship: 'By the citizenship that the table counts',
  citizenship: 'Citizenship',
  otherOrUnknown: 'other or unknown',
  outcome: 'Outcome',
  rule: 'Rule',
  says: 'What it says',
  cite: 'Citation',
  effect: 'Effect',

  unknown: 'What is not known',
  unknownLead: (people: string) =>
    `The table gives one citizenship for each of the ${people} people. For none of them does it say whether they hold another one, whether a judgment is final, what the sentence is and how much of it is left, or whether the person consents. An answer needs these and more.`,
  unknownNeeded: 'To decide, one would have to know of each person:',
  unknownMore: (count: string) => `${count} more questions that could matter`,
  unknownPeople: (people: string) => `open for ${people}`,
  unknownTable: 'What the source itself leaves open',
  unknownDay: (day: string) =>
    `The table is of ${day}; the questions are asked of later days. Who was held then is not published in this form.`,
  unknownSource: 'The source is a report that copies the Bureau’s statistics; the Bureau’s own page was not read.',
  unknownOther:
    'The row “other or unknown” mixes people of other countries, Salvadorans among them, with people whose citizenship is not recorded.',

  peopleTitle: 'The people of the article',
  peopleLead:
    'Invented people, one for each kind of case that the offer raises. Each answer is worked out anew by the engine from a person file that anyone can read.',
  person: 'Person',
  agreement: 'Agreement, way, day',
  decidedBy: 'Decided by',
  openGrounds: (count: string) => `${count} open grounds`,
  answer: 'Full answer',
  answerOf: (person: string) => `Full answer: ${person}`,
  noPeople: 'No worked person of the article is in the catalogue.',
  otherReadings: (outcome: string) => `all contested law read the other way: ${outcome}`,
};
export type Home = typeof home;
