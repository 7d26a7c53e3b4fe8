import type { Metric } from '../../../../src/core/metric.ts'
import type { Objective } from '../../../../src/core/objective.ts'
import type { GoalAnchors } from '../../../../src/core/target.ts'
import { manual, metric, reach } from './metric.ts'
import type { Say } from './say.ts'

export function insightObjectives(say: Say): Objective[] {
  return [
    {
      id: 'objective-insight-to-action',
      pillar: 'insight',
      statement: say(
        'In 2026, five things heard online lead to a decision that is carried out, out of at least seven captured',
        'En 2026, cinq enseignements entendus en ligne mènent à une décision appliquée, sur sept recueillis au moins',
      ),
      audience: say('Leadership team, medical and access teams', "Comité de direction, équipes médicales et d'accès"),
      benefit: say(
        'We change what we do while it is still cheap to change it.',
        'Nous changeons nos façons de faire tant que changer coûte encore peu.',
      ),
      commitment: 'committed',
      weight: 60,
      owner: say('Head of insight', 'Responsable de la veille et des enseignements'),
      period: { from: '2026-01-01', to: '2026-12-31' },
      metrics: actionMetrics(say),
    },
    {
      id: 'objective-payer-voice',
      pillar: 'insight',
      statement: say(
        'By the end of 2026, payers and registry holders tell us online what evidence they lack',
        'Fin 2026, les payeurs et les responsables de registres nous disent en ligne quelles preuves leur manquent',
      ),
      audience: say('Payers, registry holders', 'Payeurs, responsables de registres'),
      benefit: say(
        'Evidence plans answer the questions that will be asked.',
        'Nos plans de preuves répondent aux questions qui seront posées.',
      ),
      commitment: 'committed',
      weight: 40,
      owner: say('Head of market access', "Directrice de l'accès au marché"),
      period: { from: '2026-07-01', to: '2026-12-31' },
      metrics: payerMetrics(say),
    },
  ]
}

function actionMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-insights-acted-on',
      name: say('Insights that led to an action', "Enseignements suivis d'effet"),
      unit: 'count',
      basis: 'flow',
      window: 'period',
      target: reach(5, 0, '2025-12-31', say('Register of insights', 'Registre des enseignements')),
      stage: 'outcome',
      weight: 50,
      binding: { kind: 'insights', count: 'acted-on' },
    }),
    metric({
      id: 'metric-insight-quality',
      name: say('Use of insights by the leadership team', 'Usage des enseignements par le comité de direction'),
      unit: 'points',
      basis: 'stock',
      window: 'quarter',
      target: { kind: 'goal-scale', anchors: anchors(say) },
      stage: 'out-take',
      weight: 30,
      binding: manual,
    }),
    metric({
      id: 'metric-insights-captured',
      name: say('Insights captured with their source', 'Enseignements recueillis avec leur source'),
      unit: 'count',
      basis: 'flow',
      window: 'period',
      target: reach(7, 0, '2025-12-31', say('Register of insights', 'Registre des enseignements')),
      stage: 'output',
      weight: 20,
      binding: { kind: 'insights', count: 'captured' },
    }),
  ]
}

function anchors(say: Say): GoalAnchors {
  return [
    say('Insights are not on the agenda', "Les enseignements ne sont pas à l'ordre du jour"),
    say(
      'Insights are read, and no decision refers to one',
      "Les enseignements sont lus, aucune décision ne s'y réfère",
    ),
    say('One decision a quarter refers to an insight', 'Une décision par trimestre se réfère à un enseignement'),
    say('Two decisions a quarter refer to an insight', 'Deux décisions par trimestre se réfèrent à un enseignement'),
    say('The team asks for insights before it decides', 'Le comité demande les enseignements avant de décider'),
  ]
}

function payerMetrics(say: Say): Metric[] {
  return [
    metric({
      id: 'metric-payer-interviews',
      name: say('Structured exchanges with payers', 'Échanges structurés avec les payeurs'),
      unit: 'count',
      basis: 'flow',
      window: 'period',
      target: reach(6, 0, '2026-06-30', say('None held before July 2026', 'Aucun avant juillet 2026')),
      stage: 'outcome',
      weight: 50,
      binding: manual,
    }),
    metric({
      id: 'metric-registry-feedback',
      name: say(
        'Registry holders who answered our questionnaire',
        'Responsables de registres ayant répondu au questionnaire',
      ),
      unit: 'share',
      basis: 'ratio',
      window: 'period',
      target: reach(0.6, 0, '2026-06-30', say('Not asked before July 2026', 'Non demandé avant juillet 2026')),
      stage: 'out-take',
      weight: 50,
      binding: manual,
    }),
  ]
}
