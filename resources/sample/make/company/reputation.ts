import type { Metric } from '../../../../src/core/metric.ts'
import type { Objective } from '../../../../src/core/objective.ts'
import { keep, manual, measured, metric, reach } from './metric.ts'
import type { Say } from './say.ts'

export function reputationObjectives(say: Say): Objective[] {
  return [
    {
      id: 'objective-trust',
      pillar: 'reputation',
      statement: say(
        'By December 2026, 62 of 100 specialists in France and the UK name Orvanne as a source that they trust, up from 51',
        "D'ici décembre 2026, 62 spécialistes sur 100 en France et au Royaume-Uni citent Orvanne comme une source digne de confiance, contre 51",
      ),
      audience: say('Neurologists and geneticists in expert centres', 'Neurologues et généticiens des centres experts'),
      benefit: say(
        'Expert centres open their doors to us before a study starts, not after.',
        "Les centres experts nous ouvrent leur porte avant le début d'une étude, et non après.",
      ),
      commitment: 'committed',
      weight: 45,
      owner: say('Head of corporate affairs', 'Directeur des affaires publiques'),
      period: { from: '2025-07-01', to: '2026-12-31' },
      metrics: trustMetrics(say),
    },
    {
      id: 'objective-answers',
      pillar: 'reputation',
      statement: say(
        'In 2026, patients, carers and pharmacists who ask us something online get a useful answer within 12 hours',
        'En 2026, les patients, aidants et pharmaciens qui nous interrogent en ligne reçoivent une réponse utile en 12 heures',
      ),
      audience: say('Patients, carers, pharmacists', 'Patients, aidants, pharmaciens'),
      benefit: say(
        'The next rumour meets people who already know where to ask.',
        'La prochaine rumeur trouvera des personnes qui savent déjà à qui demander.',
      ),
      commitment: 'committed',
      weight: 35,
      owner: say('Patient engagement lead', 'Responsable des relations avec les patients'),
      period: { from: '2026-01-01', to: '2026-12-31' },
      metrics: [...answerMetrics(say), ...guardrails(say)],
    },
    {
      id: 'objective-visibility',
      pillar: 'reputation',
      statement: say(
        'By the end of 2026, rare neuromuscular diseases are seen more often by people who do not know them',
        'Fin 2026, les maladies neuromusculaires rares sont vues plus souvent par celles et ceux qui ne les connaissent pas',
      ),
      audience: say('General public, health media', 'Grand public, médias de santé'),
      benefit: say(
        'A name that people have met before is easier to trust.',
        "Il est plus facile de faire confiance à un nom que l'on a déjà rencontré.",
      ),
      commitment: 'aspirational',
      weight: 20,
      owner: say('Social media manager', 'Responsable des réseaux sociaux'),
      period: { from: '2026-01-01', to: '2026-12-31' },
      metrics: visibilityMetrics(say),
    },
  ]
}

function trustMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-trust',
      name: say('Specialists who trust Orvanne as a source', 'Spécialistes qui font confiance à Orvanne'),
      unit: 'share',
      basis: 'ratio',
      window: 'quarter',
      target: reach(
        0.62,
        0.51,
        '2025-06-30',
        say('Trust survey, wave 1, 212 answers', 'Enquête confiance, vague 1, 212 réponses'),
      ),
      stage: 'outcome',
      weight: 60,
      binding: manual,
    }),
    metric({
      id: 'metric-share-of-voice',
      name: say(
        'Share of the professional conversation that names us',
        'Part des échanges professionnels qui nous citent',
      ),
      unit: 'share',
      basis: 'ratio',
      window: 'quarter',
      target: reach(0.2, 0.14, '2025-06-30', say('Media monitoring, six companies', 'Veille média, six entreprises')),
      stage: 'out-take',
      weight: 40,
      binding: manual,
      // Monitoring guesses which mentions are those of professionals.
      grade: 'D',
    }),
  ]
}

function answerMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-response-time',
      name: say('Time to a first useful answer', 'Délai avant une première réponse utile'),
      unit: 'hours',
      basis: 'ratio',
      window: 'quarter',
      target: reach(
        12,
        31.5,
        '2025-12-31',
        say('Inbox log, Q4 2025, 706 questions', 'Journal des messages, T4 2025, 706 questions'),
      ),
      stage: 'output',
      weight: 60,
      binding: manual,
    }),
    metric({
      id: 'metric-answer-helped',
      name: say('People who say that the answer helped', 'Personnes pour qui la réponse a été utile'),
      unit: 'share',
      basis: 'ratio',
      window: 'quarter',
      target: reach(0.75, 0.55, '2025-12-31', say('One-question survey, 31 answers', 'Question unique, 31 réponses')),
      stage: 'out-take',
      weight: 20,
      binding: manual,
      grade: 'C',
    }),
    metric({
      id: 'metric-supply-playbook',
      name: say('Supply playbook signed and rehearsed', 'Plan de réponse signé et répété'),
      unit: 'count',
      basis: 'stock',
      window: 'period',
      target: {
        kind: 'milestone',
        statement: say(
          'Both affiliates have signed the supply playbook and rehearsed it once',
          'Les deux filiales ont signé le plan de réponse aux ruptures et l’ont répété une fois',
        ),
      },
      plan: [{ date: '2026-05-31', share: 1 }],
      stage: 'activity',
      weight: 20,
      binding: manual,
    }),
  ]
}

/** What may never give way, whatever the figures say: weight 0, and no green without it. */
function guardrails(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-adverse-events',
      name: say('Adverse events handed over within 24 hours', 'Effets indésirables transmis en 24 heures'),
      unit: 'share',
      basis: 'ratio',
      window: 'month',
      target: keep('above', 1),
      stage: 'activity',
      weight: 0,
      guardrail: true,
      binding: { kind: 'compliance', count: 'adverse-events-in-time' },
    }),
    metric({
      id: 'metric-code-breaches',
      name: say('Breaches of the codes of practice', 'Manquements aux codes de bonnes pratiques'),
      unit: 'count',
      basis: 'flow',
      window: 'month',
      target: keep('below', 0),
      stage: 'activity',
      weight: 0,
      guardrail: true,
      binding: { kind: 'compliance', count: 'breaches' },
    }),
  ]
}

function visibilityMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-linkedin-impressions',
      name: say('Organic impressions on LinkedIn, by quarter', 'Impressions organiques LinkedIn, par trimestre'),
      unit: 'count',
      basis: 'flow',
      window: 'quarter',
      target: reach(175_000, 112_015, '2025-09-30', say('LinkedIn export, Q3 2025', 'Export LinkedIn, T3 2025')),
      stage: 'output',
      weight: 60,
      binding: measured({ measure: 'impressions-organic', platforms: ['linkedin'] }),
      grade: 'A',
    }),
    metric({
      id: 'metric-facebook-reach',
      name: say('People reached on Facebook on an average day', 'Personnes touchées sur Facebook un jour moyen'),
      unit: 'people',
      basis: 'flow',
      window: 'month',
      target: keep('above', 900),
      stage: 'output',
      weight: 40,
      binding: measured({ measure: 'reach', platforms: ['facebook'] }),
      grade: 'A',
    }),
  ]
}
