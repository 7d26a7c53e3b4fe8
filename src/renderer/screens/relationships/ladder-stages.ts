import { type Stage, stages } from '../../../core/evidence/relationship.ts'
import type { TermKey } from '../../../core/text/catalogue.ts'

export const ladderStages: readonly Stage[] = [0, 1, 2, 3, 4, 5]

export function termOfStage(stage: Stage): TermKey {
  return `stage.${stages[stage]}`
}

/** One step up or down the ladder; null beyond its ends. */
export function stageBeside(stage: Stage, step: -1 | 1): Stage | null {
  return ladderStages[stage + step] ?? null
}
