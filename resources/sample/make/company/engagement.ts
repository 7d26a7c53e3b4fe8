import type { Metric } from '../../../../src/core/metric.ts'
import type { Objective } from '../../../../src/core/objective.ts'
import { seasonalPlan } from '../../../../src/core/plan-shape.ts'
import { keep, measured, metric, reach } from './metric.ts'
import type { Say } from './say.ts'

export function engagementObjectives(say: Say): Objective[] {
  return [
    {
      id: 'objective-kol-dialogue',
      pillar: 'engagement',
      statement: say(
        'By December 2026, eight named experts and patient leaders work with us, out of dialogues opened online',
        "D'ici décembre 2026, huit experts et responsables d'associations nommés travaillent avec nous, grâce à un dialogue ouvert en ligne",
      ),
      audience: say(
        'Opinion leaders, patient organisations, payers',
        "Leaders d'opinion, associations de patients, payeurs",
      ),
      benefit: say(
        'Study designs are discussed with those who will carry them, a year earlier.',
        'Les protocoles se discutent un an plus tôt avec celles et ceux qui les porteront.',
      ),
      commitment: 'committed',
      weight: 45,
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      period: { from: '2025-07-01', to: '2026-12-31' },
      metrics: dialogueMetrics(say),
    },
    {
      id: 'objective-patient-community',
      pillar: 'engagement',
      statement: say(
        'In 2026, families use our communities as a place to talk and to keep what helps, with patient organisations as partners',
        'En 2026, les familles viennent sur nos pages pour échanger et garder ce qui aide, avec les associations pour partenaires',
      ),
      audience: say('Patients and carers', 'Patients et aidants'),
      benefit: say(
        'We hear what daily life is like before we design anything for it.',
        'Nous apprenons ce qu’est la vie quotidienne avant de concevoir quoi que ce soit pour elle.',
      ),
      commitment: 'committed',
      weight: 30,
      owner: say('Patient engagement lead', 'Responsable des relations avec les patients'),
      period: { from: '2026-01-01', to: '2026-12-31' },
      metrics: communityMetrics(say),
    },
    {
      id: 'objective-professional-learning',
      pillar: 'engagement',
      statement: say(
        'In 2026, professionals come back to learn to recognise the first signs: 900 hours watched in a quarter, 1,400 new followers',
        'En 2026, les professionnels reviennent apprendre à reconnaître les premiers signes : 900 heures vues par trimestre, 1 400 nouveaux abonnés',
      ),
      audience: say('General practitioners, paediatricians, nurses', 'Généralistes, pédiatres, infirmières'),
      benefit: say(
        'Referrals come earlier and say more.',
        'Les patients sont adressés plus tôt, avec un courrier plus précis.',
      ),
      commitment: 'committed',
      weight: 25,
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      period: { from: '2026-01-01', to: '2026-12-31' },
      metrics: learningMetrics(say),
    },
  ]
}

function dialogueMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-kol-ladder',
      name: say('Steps climbed by eight named stakeholders', 'Échelons gravis par huit interlocuteurs nommés'),
      unit: 'count',
      basis: 'stock',
      window: 'period',
      target: {
        kind: 'ladder',
        goals: [
          { stakeholderId: 'stakeholder-neurologist-lyon', base: 1, target: 4 },
          { stakeholderId: 'stakeholder-neurologist-leeds', base: 0, target: 3 },
          { stakeholderId: 'stakeholder-geneticist-paris', base: 1, target: 4 },
          { stakeholderId: 'stakeholder-nurse-manchester', base: 0, target: 2 },
          { stakeholderId: 'stakeholder-patient-group-france', base: 2, target: 4 },
          { stakeholderId: 'stakeholder-patient-group-uk', base: 1, target: 4 },
          { stakeholderId: 'stakeholder-payer-london', base: 0, target: 3 },
          { stakeholderId: 'stakeholder-physiotherapist-nantes', base: 0, target: 3 },
        ],
      },
      stage: 'outcome',
      weight: 60,
      binding: { kind: 'ladder' },
    }),
    metric({
      id: 'metric-online-dialogues',
      name: say('Dialogues opened online', 'Dialogues ouverts en ligne'),
      unit: 'people',
      basis: 'flow',
      window: 'period',
      target: reach(
        10,
        0,
        '2025-06-30',
        say('The count starts on 1 July 2025', 'Le compte commence le 1er juillet 2025'),
      ),
      stage: 'outcome',
      weight: 40,
      binding: { kind: 'relationships', stage: 2, onlineOnly: true },
    }),
  ]
}

function communityMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-community-conversation',
      name: say('Interactions for each view on the Facebook page', 'Interactions par vue sur la page Facebook'),
      unit: 'share',
      basis: 'ratio',
      window: 'quarter',
      target: reach(0.036, 0.0306, '2025-09-30', say('Meta export, Q3 2025', 'Export Meta, T3 2025')),
      stage: 'out-take',
      weight: 40,
      binding: measured({ measure: 'engagements', denominator: 'views', platforms: ['facebook'] }),
      grade: 'A',
    }),
    metric({
      id: 'metric-saves',
      name: say(
        'Rare Disease Day posts kept for later on Instagram',
        'Publications du 28 février enregistrées sur Instagram',
      ),
      unit: 'count',
      basis: 'flow',
      window: 'period',
      target: reach(
        600,
        0,
        '2025-12-31',
        say('The count starts on 1 January 2026', 'Le compte commence le 1er janvier 2026'),
      ),
      plan: [{ date: '2026-03-31', share: 1 }],
      stage: 'out-take',
      weight: 35,
      binding: measured({
        measure: 'saves',
        subject: 'post',
        platforms: ['instagram'],
        campaignId: 'campaign-rare-disease-day',
      }),
      grade: 'A',
    }),
    metric({
      id: 'metric-joint-work',
      name: say('Partners who work with us on a common project', 'Partenaires engagés avec nous dans un projet commun'),
      unit: 'people',
      basis: 'flow',
      window: 'period',
      target: reach(4, 0, '2025-12-31', say('Register of relationships', 'Registre des relations')),
      stage: 'outcome',
      weight: 25,
      binding: { kind: 'relationships', stage: 4, onlineOnly: false },
    }),
  ]
}

function learningMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-watch-time',
      name: say('Hours of our English films watched, by quarter', 'Heures de films anglais regardées, par trimestre'),
      unit: 'hours',
      basis: 'flow',
      window: 'quarter',
      target: reach(900, 430, '2025-12-31', say('YouTube export, Q4 2025', 'Export YouTube, T4 2025')),
      stage: 'out-take',
      weight: 46,
      binding: measured({ measure: 'watch-time', platforms: ['youtube'], accountIds: ['account-youtube'] }),
      grade: 'A',
    }),
    metric({
      id: 'metric-professional-follows',
      name: say('New followers gained by LinkedIn posts', 'Nouveaux abonnés apportés par les publications LinkedIn'),
      unit: 'people',
      basis: 'flow',
      window: 'period',
      target: reach(
        1400,
        0,
        '2025-12-31',
        say('The count starts on 1 January 2026', 'Le compte commence le 1er janvier 2026'),
      ),
      // Posts are read when congresses and schools are on, and not in August.
      plan: seasonalPlan([8, 12, 8, 10, 12, 18, 6, 4, 12, 5, 3, 2], { from: '2026-01-01', to: '2026-12-31' }),
      stage: 'out-take',
      weight: 38,
      binding: measured({ measure: 'follows', subject: 'post', platforms: ['linkedin'] }),
      grade: 'A',
    }),
    ...readingMetrics(say),
  ]
}

/** What professionals open: the posts of the series alone, and whether what we publish stays worth a click. */
function readingMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-first-signs-clicks',
      name: say(
        'Clicks on LinkedIn posts about the first signs',
        'Clics sur les publications LinkedIn Premiers signes',
      ),
      unit: 'count',
      basis: 'flow',
      window: 'period',
      target: reach(
        900,
        0,
        '2025-12-31',
        say('The count starts on 1 January 2026', 'Le compte commence le 1er janvier 2026'),
      ),
      stage: 'out-take',
      weight: 8,
      binding: measured({
        measure: 'clicks',
        subject: 'post',
        platforms: ['linkedin'],
        textContains: ['First signs', 'Premiers signes'],
      }),
      grade: 'A',
    }),
    metric({
      id: 'metric-linkedin-click-rate',
      name: say('Clicks for each organic impression on LinkedIn', 'Clics par impression organique sur LinkedIn'),
      unit: 'share',
      basis: 'ratio',
      window: 'month',
      target: keep('band', 0.027),
      stage: 'out-take',
      weight: 8,
      binding: measured({ measure: 'clicks-organic', denominator: 'impressions-organic', platforms: ['linkedin'] }),
      grade: 'A',
    }),
  ]
}
