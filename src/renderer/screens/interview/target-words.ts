import type { Metric } from '../../../core/metric.ts'
import { useWords } from '../../use-words.tsx'

/** A target in a few words: from where to where, or what is kept. */
export function useTargetWords(): (metric: Pick<Metric, 'target' | 'unit'>) => string {
  const { say, term, figure } = useWords()
  return ({ target, unit }) => {
    const written = (value: number) => figure({ value, kind: unit })
    switch (target.kind) {
      case 'increase':
      case 'decrease':
        return say('interview.from-to', { from: written(target.baseline.value), to: written(target.value) })
      case 'maintain':
        return say('interview.kept', { rule: term(`rule.${target.rule}`), level: written(target.level) })
      case 'milestone':
        return target.statement
      case 'ladder':
        return say('interview.named', { count: target.goals.length })
      case 'goal-scale':
        return term('target.goal-scale')
    }
  }
}
