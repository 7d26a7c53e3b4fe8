import { namesFor } from '../sheet/defined-names.ts'

/** Names of the inputs on the scorecard: `weight_metric_kol_dialogue`, `actual_kol_dialogue`. */
export interface InputNames {
  readonly pillarWeight: (id: string) => string
  readonly objectiveWeight: (id: string) => string
  readonly metricWeight: (id: string) => string
  readonly baseline: (id: string) => string
  readonly target: (id: string) => string
  readonly actual: (id: string) => string
  readonly done: (id: string) => string
  readonly due: (id: string) => string
  readonly expected: (id: string) => string
  readonly broken: (id: string) => string
}

export function inputNames(): InputNames {
  return {
    pillarWeight: namesFor('weight_pillar'),
    objectiveWeight: namesFor('weight_objective'),
    metricWeight: namesFor('weight_metric'),
    baseline: namesFor('baseline'),
    target: namesFor('target'),
    actual: namesFor('actual'),
    done: namesFor('done'),
    due: namesFor('due'),
    expected: namesFor('expected'),
    broken: namesFor('broken'),
  }
}
