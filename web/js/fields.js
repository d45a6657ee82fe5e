/** The fields of a claim as data: what each line asks for. `kind` says how it is typed and sent. */
const money = (name, optional = false) => ({ name, kind: 'money', optional });
const count = (name) => ({ name, kind: 'count' });

export const COMMON = [
  { name: 'body', kind: 'text', pointer: '/body' },
  { name: 'carrierName', kind: 'text', pointer: '/carrier/name' },
  { name: 'carrierKind', kind: 'choice', pointer: '/carrier/kind',
    choices: ['municipal', 'church', 'non-profit', 'migrant-organisation'] },
  { name: 'reference', kind: 'text', pointer: '/reference' },
  { name: 'from', kind: 'date', pointer: '/period/from' },
  { name: 'to', kind: 'date', pointer: '/period/to' },
];

export const LINES = {
  'coordination-office': [
    { name: 'staffing', kind: 'rows', columns: [
      { name: 'from', kind: 'date' }, { name: 'to', kind: 'date' }, { name: 'fte', kind: 'fte' }] },
    money('staffCosts'), money('otherFunds', true),
  ],
  'innovative-project': [
    money('totalExpenses'), money('ineligibleExpenses', true), money('ownContribution', true),
    money('otherFunds', true), money('projectIncome', true), money('requested', true),
    { name: 'focus', kind: 'choice', optional: true, choices: ['welcoming-culture', 'intercultural-opening'] },
    { name: 'concept', kind: 'group', optional: true, parts: ['local', 'leadership', 'strategic', 'structural',
      'bothWays', 'partners', 'receivingSociety', 'diversity'] },
  ],
  'guide-deployment': [
    { name: 'guide', kind: 'text' },
    { name: 'weeks', kind: 'rows', columns: [{ name: 'week', kind: 'week' }, { name: 'hours', kind: 'hours' }] },
  ],
  'guide-training': [count('participants'), money('costs'), money('fees', true), money('otherFunds', true)],
  'language-course': [count('participantUnits')],
  'deutsch4u': [count('units'), money('costs'), money('otherFunds', true)],
};
