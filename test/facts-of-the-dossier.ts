/**
 * The dossier of agreements, read line by line: what it says of each as seen or worked out, and where that stands in the catalogue.
 * `section | agreement | term | confidence | words that must stand in it`, one fact a line; `high` is what was seen in the source, `medium` is
 * arithmetic, inference or confident background, `low` is believed and not seen.
 */
export const FACTS_OF_THE_DOSSIER = `
1|no-nl-2015|parties|high|Norway is the sending state
1|no-nl-2015|authorities|high|KDI
1|no-nl-2015|instrument|high|Veenhuizen on 2 March 2015
1|no-nl-2015|approval|high|8 June 2015
1|no-nl-2015|approval|high|30 June 2015
1|no-nl-2015|status|high|ended on 1 September 2018
1|no-nl-2015|nationalLegalBase|high|19 June 2015
1|no-nl-2015|nationalLegalBase|high|lapsed 1 September 2020
1|no-nl-2015|governingLaw|high|Norwegian law alone
1|no-nl-2015|governingLaw|high|annex of Ullersmo
1|no-nl-2015|derogations|high|four listed sections
1|no-nl-2015|criminalJurisdiction|high|Norwegian authorities may not investigate
1|no-nl-2015|criminalJurisdiction|high|only with the consent of the Dutch prosecutor
1|no-nl-2015|otherOffences|high|witness may be heard by video
1|no-nl-2015|otherOffences|high|passed to Norway, which decides
1|no-nl-2015|sexAndAge|high|Adult men only
1|no-nl-2015|sexAndAge|high|Men over 18
1|no-nl-2015|conviction|high|final, enforceable
1|no-nl-2015|conviction|high|unconditional imprisonment
1|no-nl-2015|startOfSentence|high|begun in a Norwegian prison
1|no-nl-2015|timeOfCheck|high|day of the placement decision
1|no-nl-2015|healthExcluded|high|care is needed that the prison cannot give
1|no-nl-2015|family|high|visiting routine
1|no-nl-2015|family|low|forced transfer only
1|no-nl-2015|education|high|education that is being received in Norway
1|no-nl-2015|education|high|letter of 2017
1|no-nl-2015|security|high|as the Netherlands has set it
1|no-nl-2015|wantedPersons|high|wanted in Norway
1|no-nl-2015|minimumSentence|high|about two years
1|no-nl-2015|minimumSentence|high|no minimum sentence
1|no-nl-2015|remainingTerm|high|No minimum remaining term
1|no-nl-2015|nationality|high|No Dutch nationals
1|no-nl-2015|whoMayBeSent|high|expelled after their sentence
1|no-nl-2015|consent|high|not required
1|no-nl-2015|selection|high|KDI selects
1|no-nl-2015|refusalAndReturn|high|reasons of public interest
1|no-nl-2015|places|high|242
1|no-nl-2015|governance|high|Norwegian governor
1|no-nl-2015|governance|high|inviolable
1|no-nl-2015|staff|high|239
1|no-nl-2015|price|high|25,500,000
1|no-nl-2015|price|high|2,125,000
1|no-nl-2015|pricePerPerson|medium|8,781
1|no-nl-2015|pricePerPerson|medium|289
1|no-nl-2015|indexation|high|CPB
1|no-nl-2015|budget|high|906 million
1|no-nl-2015|budget|high|302 million
1|no-nl-2015|extraCosts|high|does not name transport or hospital
1|no-nl-2015|extraCosts|low|believed, not seen
1|no-nl-2015|duration|high|Three years
1|no-nl-2015|renewal|high|1 March 2018
1|no-nl-2015|termination|high|No clause lets one side end it alone
1|no-nl-2015|transferSteps|high|13 flights by 12 January 2016
1|no-nl-2015|transitRestraint|high|Body cuffs
1|no-nl-2015|release|high|Nobody is released or given leave on Dutch soil
1|no-nl-2015|release|low|Expulsion straight
1|no-nl-2015|wayHome|high|at least two months before release
1|no-nl-2015|medical|high|at most three nights
1|no-nl-2015|medical|high|Norwegian Board of Health
1|no-nl-2015|complaints|high|Norwegian lawyers are admitted
1|no-nl-2015|useOfForce|high|Dutch instruction on force
1|no-nl-2015|useOfForce|high|weapons and coercion
1|no-nl-2015|emergency|high|Evacuation
1|no-nl-2015|data|high|no rule on how long
1|no-nl-2015|oversight|high|19 to 22 September 2016
1|no-nl-2015|oversight|medium|Prevention of Torture
1|no-nl-2015|death|high|Dutch prosecutor
1|no-nl-2015|escape|high|Kripos
1|no-nl-2015|escape|high|six hours
1|no-nl-2015|escape|medium|Norwegian law answers
1|no-nl-2015|whatHappened|high|193 decisions
1|no-nl-2015|whatHappened|high|256 decisions
1|no-nl-2015|whatHappened|high|34 were upheld and 70 rejected
1|no-nl-2015|whatHappened|high|180 men
1|no-nl-2015|whatHappened|high|Nearly 1,000 men
1|no-nl-2015|whatHappened|high|About 650 men
1|no-nl-2015|whatHappened|high|1,038
1|no-nl-2015|whatHappened|high|480
1|no-nl-2015|criticism|high|gave away investigation
1|no-nl-2015|criticism|high|Jussbuss
1|no-nl-2015|courts|high|adequate alternative
2|be-nl-2009|instrument|high|31 October 2009
2|be-nl-2009|approval|high|19 January 2010
2|be-nl-2009|status|high|2 February 2010
2|be-nl-2009|duration|high|1 September 2012
2|be-nl-2009|renewal|high|7 November 2013
2|be-nl-2009|renewal|high|23 June 2014
2|be-nl-2009|termination|high|No clause lets one side end it alone
2|be-nl-2009|governingLaw|high|annex of Wortel
2|be-nl-2009|governingLaw|high|Dutch law governs medical care
2|be-nl-2009|criminalJurisdiction|high|Dutch criminal law applies in full
2|be-nl-2009|staff|high|co-operation agreement
2|be-nl-2009|conviction|high|nobody on remand
2|be-nl-2009|sexAndAge|high|sets no age
2|be-nl-2009|minimumSentence|high|at least one year
2|be-nl-2009|nationality|high|No Dutch nationals
2|be-nl-2009|healthExcluded|high|not a bar
2|be-nl-2009|selection|high|three working days
2|be-nl-2009|refusalAndReturn|high|no right to refuse
2|be-nl-2009|selection|high|75 persons
2|be-nl-2009|remainingTerm|high|at most three years
2|be-nl-2009|remainingTerm|high|none of them close to release
2|be-nl-2009|consent|high|not required
2|be-nl-2009|opposition|high|family ties
2|be-nl-2009|places|high|681
2|be-nl-2009|places|high|100 places were withdrawn
2|be-nl-2009|price|high|30,000,000
2|be-nl-2009|price|high|212,917
2|be-nl-2009|price|high|EUR 140 a place and day
2|be-nl-2009|pricePerPerson|medium|164.38
2|be-nl-2009|pricePerPerson|medium|4,258.34
2|be-nl-2009|indexation|high|five-year weighted average
2|be-nl-2009|extraCosts|high|EUR 455
2|be-nl-2009|extraCosts|high|for each act
2|be-nl-2009|budget|high|170 million
2|be-nl-2009|costComparison|high|EUR 134 a day
2|be-nl-2009|release|high|first moved to Belgium
2|be-nl-2009|medical|high|life-threatening
2|be-nl-2009|complaints|high|Belgian law only
2|be-nl-2009|useOfForce|high|Dutch instruction on force
2|be-nl-2009|death|high|Breda
2|be-nl-2009|escape|high|Turnhout
2|be-nl-2009|otherOffences|high|moved there
2|be-nl-2009|otherOffences|high|go to Belgium
2|be-nl-2009|oversight|high|eight beds
2|be-nl-2009|whatHappened|high|360 prisoners
3|dk-xk-2022|instrument|high|20 December 2021
3|dk-xk-2022|instrument|high|26 April 2022
3|dk-xk-2022|instrument|high|27 April 2022
3|dk-xk-2022|approval|high|75 of the 80
3|dk-xk-2022|approval|high|86 votes to 7
3|dk-xk-2022|nationalLegalBase|high|preventive detention
3|dk-xk-2022|derogations|high|Bar Council
3|dk-xk-2022|authorities|high|Kosovo Correctional Service
3|dk-xk-2022|places|high|300
3|dk-xk-2022|prison|high|Pasjak
3|dk-xk-2022|governance|high|Danish governor
3|dk-xk-2022|governingLaw|high|match Denmark
3|dk-xk-2022|whoMayBeSent|high|sentenced to expulsion
3|dk-xk-2022|whoMayBeSent|high|Danish citizens could lawfully be sent
3|dk-xk-2022|whoMayBeSent|high|redefine the group
3|dk-xk-2022|offencesExcluded|high|war crimes
3|dk-xk-2022|healthExcluded|high|serious mental disorder
3|dk-xk-2022|offencesExcluded|high|Life sentences
3|dk-xk-2022|healthExcluded|high|serious medical conditions
3|dk-xk-2022|healthExcluded|unknown|terminally ill
3|dk-xk-2022|priority|high|without children
3|dk-xk-2022|selection|high|293 persons
3|dk-xk-2022|consent|low|free consent
3|dk-xk-2022|price|high|EUR 15 million
3|dk-xk-2022|budget|medium|210 million
3|dk-xk-2022|budget|high|DKK 1.5 billion
3|dk-xk-2022|budget|high|Over DKK 1.1 billion
3|dk-xk-2022|pricePerPerson|medium|50,000
3|dk-xk-2022|pricePerPerson|high|5,550
3|dk-xk-2022|oneOffCosts|high|EUR 5 million
3|dk-xk-2022|extraCosts|high|DKK 655 million
3|dk-xk-2022|extraCosts|high|DKK 62 million
3|dk-xk-2022|extraCosts|high|not in the deal
3|dk-xk-2022|duration|high|five and five
3|dk-xk-2022|renewal|high|automatic extension
3|dk-xk-2022|release|high|straight from Kosovo
3|dk-xk-2022|release|low|believed, not seen
3|dk-xk-2022|criminalJurisdiction|high|prosecuted in Kosovo
3|dk-xk-2022|investigation|high|DIGNITY
3|dk-xk-2022|oversight|high|presumed to have access
3|dk-xk-2022|humanRightsPosition|high|not party to the European Convention
3|dk-xk-2022|criticism|high|abandon the plan
3|dk-xk-2022|criticism|high|Commissioner
3|dk-xk-2022|opposition|high|Amnesty
3|dk-xk-2022|whatHappened|high|Nobody had been transferred
3|dk-xk-2022|status|high|early 2023
3|dk-xk-2022|status|high|autumn 2026
3|dk-xk-2022|status|high|April 2027
4|se-ee-2025|instrument|high|18 June 2025
4|se-ee-2025|approval|high|682 SE
4|se-ee-2025|approval|high|three quarters of the votes
4|se-ee-2025|status|high|4 February 2026
4|se-ee-2025|nationalLegalBase|high|3 July 2026
4|se-ee-2025|nationalLegalBase|high|Penal Code
4|se-ee-2025|governingLaw|high|Estonian law governs
4|se-ee-2025|derogations|high|occupation, visits and contact
4|se-ee-2025|criminalJurisdiction|high|which one prosecutes
4|se-ee-2025|places|high|up to 600 men
4|se-ee-2025|prison|high|933 places
4|se-ee-2025|nationality|high|Not Estonian citizens
4|se-ee-2025|security|high|security class 2
4|se-ee-2025|sexAndAge|high|no women, no minors
4|se-ee-2025|offencesExcluded|high|terrorism
4|se-ee-2025|healthExcluded|high|extensive care
4|se-ee-2025|consent|medium|do not require consent
4|se-ee-2025|consent|low|weak source
4|se-ee-2025|selection|high|vet each man
4|se-ee-2025|refusalAndReturn|high|send back
4|se-ee-2025|wayHome|high|one month before the end
4|se-ee-2025|release|high|no town leave
4|se-ee-2025|priceFloor|high|30.6 million
4|se-ee-2025|pricePerPerson|high|8,500
4|se-ee-2025|rampUp|high|22.95 million
4|se-ee-2025|indexation|high|3.5 %
4|se-ee-2025|extraCosts|high|transport to and from Sweden is not
4|se-ee-2025|extraCosts|high|300,000 a year
4|se-ee-2025|costComparison|high|11,500
4|se-ee-2025|duration|high|automatically three more
4|se-ee-2025|termination|high|early termination
4|se-ee-2025|staff|high|interpreter
4|se-ee-2025|governance|high|kept apart
4|se-ee-2025|oversight|high|Chancellor of Justice
4|se-ee-2025|complaints|high|no individual complaint
4|se-ee-2025|opposition|high|Institute for Human Rights
4|se-ee-2025|opposition|high|city of Tartu
5a|us-sv-2025|whoMayBeSent|high|deportees of any nationality
5a|us-sv-2025|conviction|high|only convicted persons
5a|us-sv-2025|prison|high|40,000
5a|us-sv-2025|instrument|high|friendly and not binding
5a|us-sv-2025|instrument|high|22 March 2025
5a|us-sv-2025|places|high|Up to 300
5a|us-sv-2025|places|high|500
5a|us-sv-2025|duration|high|One year
5a|us-sv-2025|renewal|high|Renewable
5a|us-sv-2025|pricePerPerson|high|USD 20,000
5a|us-sv-2025|price|high|USD 6 million
5a|us-sv-2025|price|high|USD 4.76 million
5a|us-sv-2025|budget|high|USD 15 million
5a|us-sv-2025|spendingRules|high|INL
5a|us-sv-2025|spendingRules|high|Leahy
5a|us-sv-2025|custodyAndResponsibility|high|only lent prison space
5a|us-sv-2025|custodyAndResponsibility|high|El Salvador is in charge
5a|us-sv-2025|nationalLegalBase|high|137
5a|us-sv-2025|conviction|high|None required
5a|us-sv-2025|whatHappened|high|238 Venezuelans and 23 Salvadorans
5a|us-sv-2025|whatHappened|high|252 were sent to Venezuela
5a|us-sv-2025|criticism|high|about 3 %
5b|us-sv-2025|courts|high|district of confinement
5b|us-sv-2025|courts|high|class of 137
5b|us-sv-2025|courts|high|constructive custody
5b|us-sv-2025|courts|high|about 24 hours
5b|us-sv-2025|courts|high|seven days
5b|us-sv-2025|courts|high|facilitate his release
5b|us-sv-2025|courts|high|no final order of removal existed
5b|us-removal|courts|high|fifteen to ask for reopening
5b|us-removal|courts|high|six to three
5b|us-removal|courts|high|set aside as unlawful
5c|us-sv-2019|instrument|high|28 August 2019
5c|us-sv-2019|instrument|high|20 September 2019
5c|us-sv-2019|status|high|15 December 2020
5c|us-sv-2019|whoMayBeSent|high|claim protection
5c|us-sv-2019|status|medium|6 February 2021
5c|us-sv-2019|sexAndAge|medium|Unaccompanied minors
5c|us-sv-2019|documents|medium|valid papers of entry
5c|us-sv-2019|instrument|medium|October 2019
6|uk-bill-2023|instrument|high|14 November 2023
6|uk-bill-2023|status|high|3 October 2023
6|uk-bill-2023|status|high|never law
6|uk-bill-2023|parties|high|Estonia was named
6|uk-bill-2023|oversight|high|Controller
6|uk-bill-2023|remainingTerm|high|180 days
6|uk-bill-2023|death|high|coroner
6|uk-bill-2023|transitRestraint|high|escorts are inspected
6|uk-bill-2023|whatHappened|high|measures at home
6|li-at-1982|instrument|high|4 June 1982
6|li-at-1982|status|high|1 September 1983
6|li-at-1982|conviction|high|remand is included
6|li-at-1982|dualCriminality|high|both states
6|li-at-1982|offencesExcluded|high|purely fiscal
6|li-at-1982|refusalAndReturn|high|limitation
6|li-at-1982|otherOffences|high|consent of Liechtenstein
6|li-at-1982|governingLaw|high|Split
6|li-at-1982|release|high|conditional release
6|li-at-1982|derogations|high|forfeiture
6|li-at-1982|emergency|high|Feldkirch
6|li-at-1982|minimumSentence|high|December 2017
6|li-at-1982|whatHappened|high|16 men and 4 women
7.1|coe-1983|status|high|1 July 1985
7.1|coe-1983|parties|high|69 states
7.1|coe-1983|nationality|high|national of the administering state
7.1|coe-1983|conviction|high|final judgment
7.1|coe-1983|remainingTerm|high|six months left when the request is received
7.1|coe-1983|remainingTerm|high|exceptional
7.1|coe-1983|consent|high|legal representative
7.1|coe-1983|dualCriminality|high|crime in the administering state
7.1|coe-1983|transferSteps|high|in writing of every step
7.1|coe-1983|timeLimits|high|no number of days
7.1|coe-1983|documents|high|statement of nationality
7.1|coe-1983|documents|high|declaration of consent
7.1|coe-1983|documents|high|no translation unless declared
7.1|coe-1983|custodyAndResponsibility|high|suspended
7.1|coe-1983|governingLaw|high|administering state alone
7.1|coe-1983|enforcementMethod|high|its own law so requires
7.1|coe-1983|enforcementMethod|high|no fine instead of custody
7.1|coe-1983|pardonAndReview|high|only the sentencing state reviews
7.1|coe-1983|otherOffences|high|Transit
7.1|coe-1983|price|high|administering state bears the costs
7.2|coe-1983|instrument|high|18 December 1997
7.2|coe-1983|consent|high|fled home from a final sentence
7.2|coe-1983|consent|high|considering the person’s opinion
7.2|coe-1983|speciality|high|45 days
7.2|coe-1983|consent|high|will not take over sentences under article 3
7.2|coe-1983|timeOfCheck|high|before and after its entry into force
7.2|coe-1983|whoMayBeSent|high|other conditions still hold
7.2|coe-1983|instrument|high|22 November 2017
7.2|coe-1983|status|high|three months after all parties
7.2|coe-1983|consent|high|causal link
7.2|coe-1983|speciality|low|90 days
7.3|us-sv-inter-american|instrument|high|Inter-American Convention
7.3|us-sv-inter-american|approval|high|18 December 2007
7.3|us-sv-inter-american|conviction|high|no ordinary appeal is pending
7.3|us-sv-inter-american|nationality|high|cannot carry Venezuelans
7.3|us-sv-inter-american|remainingTerm|medium|six months
7.3|us-sv-inter-american|offencesExcluded|medium|death sentence
7.3|us-sv-inter-american|refusalAndReturn|medium|with reasons
7.3|us-sv-inter-american|pardonAndReview|medium|sentencing state alone
7.4|un-model-1985|instrument|high|Milan, 1985
7.4|un-model-1985|consent|medium|Both states and the person
7.4|un-model-1985|remainingTerm|medium|six months
7.4|un-model-1985|pardonAndReview|medium|Both states may pardon
7.5|eu-2008-909|instrument|high|27 November 2008
7.5|eu-2008-909|status|medium|5 December 2011
7.5|eu-2008-909|whoMayBeSent|medium|issuing or the executing state
7.5|eu-2008-909|nationality|medium|any other state that consents
7.5|eu-2008-909|nationality|medium|five years of residence
7.5|eu-2008-909|refusalAndReturn|medium|reasoned opinion
7.5|eu-2008-909|selection|medium|one state at a time
7.5|eu-2008-909|consent|medium|because of the pending case
7.5|eu-2008-909|consent|medium|opinion is sent on
7.5|eu-2008-909|documents|high|Annex II
7.5|eu-2008-909|documents|medium|thirteen boxes
7.5|eu-2008-909|documents|medium|2009/299
7.5|eu-2008-909|dualCriminality|medium|32 kinds
7.5|eu-2008-909|enforcementMethod|medium|no lower
7.5|eu-2008-909|refusalAndReturn|medium|twelve grounds
7.5|eu-2008-909|refusalAndReturn|medium|(a) to (g), (i) and (k) mandatory
7.5|eu-2008-909|refusalAndReturn|medium|against discrimination
7.5|eu-2008-909|remainingTerm|medium|six months
7.5|eu-2008-909|timeLimits|medium|90 days
7.5|eu-2008-909|timeLimits|medium|30 days
7.5|eu-2008-909|timeLimits|medium|within a week
7.5|eu-2008-909|suspension|medium|withdraw
7.5|eu-2008-909|emergency|medium|Provisional arrest
7.5|eu-2008-909|governingLaw|medium|executing state
7.5|eu-2008-909|release|medium|deducted in full
7.5|eu-2008-909|release|high|issuing state’s rules of reduction
7.5|eu-2008-909|speciality|medium|45 days
7.5|eu-2008-909|pardonAndReview|medium|only the issuing state reviews
7.5|eu-2008-909|extraCosts|medium|transfer itself
7.6|us-ch306|nationality|high|citizen or national
7.6|us-ch306|consent|high|cannot be taken back
7.6|us-ch306|consent|high|magistrate judge
7.6|us-ch306|sexAndAge|high|parent, guardian or court
7.6|us-ch306|conviction|high|appeal or collateral attack
7.6|us-ch306|dualCriminality|high|any state of the Union
7.6|us-ch306|authorities|high|Attorney General
7.6|us-ch306|pardonAndReview|high|amnesty
7.6|us-ch306|complaints|high|counsel
7.6|us-ch306|otherOffences|high|No prosecution again
7.6|us-ch306|release|high|counts as removal
7.6|us-ch306|refusalAndReturn|high|within ten days
7.6|us-ch306|extraCosts|high|Restitution
7.6|us-ch306|remainingTerm|high|six months left when the person applies
7.6|us-ch306|remainingTerm|high|twelve months for Hong Kong and Thailand
7.6|us-ch306|offencesExcluded|high|immigration offences
7.6|us-ch306|whoMayBeSent|high|domiciled
7.6|us-ch306|refusalAndReturn|high|after two years
7.6|us-ch306|timeLimits|high|three months or more
`;

/** What the dossier looked for and did not find: nothing of these terms may stand as seen. `section | agreement | terms`. */
export const UNKNOWN_IN_THE_DOSSIER = `
3|dk-xk-2022|sexAndAge remainingTerm minimumSentence refusalAndReturn death escape useOfForce medical complaints termination indexation wayHome
5a|us-sv-2025|oversight suspension release complaints medical useOfForce death
`;
