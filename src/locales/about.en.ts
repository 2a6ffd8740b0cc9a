/** How answers are made and what they are not, in English. */
export type Part = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points?: readonly string[];
};

export const about = {
  title: 'How answers are made',
  lead: 'Habeas applies law and agreements, written as data, to a file of facts about one person. It gives the same answer to the same file every time, and shows each step.',
  contents: 'On this page',
  outcomes: 'The four outcomes, strongest first',
  effects: 'What a rule can do',
  parts: [
    {
      id: 'three-values',
      title: 'Yes, no and not known',
      paragraphs: [
        'Every condition has three possible answers: true, false, or not known. Not known is a result of its own. It says why: a fact is missing, sources are in conflict, only an authority may judge, the law has a gap, or the law was not checked up to the day asked about.',
        'An answer counts as known only where no unknown could alter it. If a person has one nationality on file and the list is not complete, “is not a national of El Salvador” is not known, however likely it seems.',
      ],
    },
    {
      id: 'precedence',
      title: 'The order of judgment',
      paragraphs: ['The outcome is found in this order, and an open ground never lowers an outcome that another ground has reached.'],
      points: [
        'If a bar holds that nobody can cure, the outcome is: barred.',
        'If a curable bar holds, or a requirement fails, the outcome is: barred until cured. The answer says who can cure it, and how.',
        'If a rule permits in the sending law, in the receiving law and in the agreement, every requirement is met and every bar is known not to hold, the outcome is: permitted.',
        'In every other case the outcome is: undetermined. Silence of the law is never permission.',
      ],
    },
    {
      id: 'modes',
      title: 'The way of sending matters',
      paragraphs: [
        'A transfer to serve a sentence, a rented prison, a removal and an extradition are different acts in law. An answer is for one of them. A lawful removal never reads as a lawful imprisonment, and what another way would allow is listed but never lifts the outcome.',
      ],
    },
    {
      id: 'readings',
      title: 'Contested law has two readings',
      paragraphs: [
        'Where courts or scholars disagree, the rule is marked contested and both readings can be run. The default is named; where nothing else is marked it is the reading that bars. Every answer says whether it would change if one reading, or all of them, were turned.',
      ],
    },
    {
      id: 'exceptions',
      title: 'Exceptions',
      paragraphs: [
        'An exception is part of the condition of the rule that it belongs to: while it is open, the rule is open. Two exceptions that hold at once with different results are reported as a conflict; the engine never picks one silently.',
      ],
    },
    {
      id: 'dates',
      title: 'Dates, and law that has gone stale',
      paragraphs: [
        'Each rule names the day that it looks at, the days between which it was in force, and the last day up to which it was checked against its sources. A day that no version covers is a gap, not the last version.',
        'Law that was not checked up to the day asked about, and is contested or encoded with low confidence, cannot support a permission. It can still bar, and is then marked.',
      ],
    },
    {
      id: 'sources',
      title: 'Sources, conflicts and gaps',
      paragraphs: [
        'Each term of an agreement carries its layer (treaty, statute, regulation, policy or practice), its citation, where it was read, and how sure that is. Statements in conflict are kept side by side. A gap is shown as a gap: “none found” means that it was looked for in what was read, which proves little.',
      ],
    },
    {
      id: 'receipts',
      title: 'Receipts',
      paragraphs: [
        'Each decision carries a receipt: a number worked out from the file (with a salt, so that the facts cannot be guessed from it), the agreement, the day, the versions of law and the engine. The same file, law and engine give the same receipt; a changed word gives another one. A proof of each ground can be replayed by a small checker that does not use the engine.',
      ],
    },
    {
      id: 'never',
      title: 'What it never takes in',
      paragraphs: [
        'There is no field for suspicion, allegation, membership, score, belief or ethnicity. A file that carries one is refused. What only an authority may judge enters as that authority’s recorded and reasoned finding, which can bar but never permits by itself.',
      ],
    },
    {
      id: 'limits',
      title: 'What an answer is not',
      paragraphs: [
        'An answer tells what was found on these facts under the law as encoded. It is not legal advice and not an order: a court decides. It does not select, rank or recommend anybody, and it has no opinion on policy.',
        'The encoding can be wrong or out of date. Each rule says how far it was checked and with what confidence; an agreement can be operated only once named jurists have approved its rules, and each agreement’s page says whether it can.',
        'Arrangements that the law does not bear can be analysed here and never operated.',
      ],
    },
    {
      id: 'privacy',
      title: 'Facts about people',
      paragraphs: [
        'Facts that you enter travel only in the body of a request, never in an address. They are not stored and not logged. The pages ask nothing of other sites, set no cookies and work without script.',
      ],
    },
  ] satisfies readonly Part[] as readonly Part[],
};
export type About = typeof about;
