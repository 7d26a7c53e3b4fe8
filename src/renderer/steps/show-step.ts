import { useQueryClient } from '@tanstack/react-query'
import type { StepView } from '../../contract/second-thought-views.ts'
import { go } from '../place.ts'
import { placeOfStep } from './place-of-step.ts'
import { showThing } from './show-thing.ts'

/** Goes to the screen and the thing that a step changed. */
export function showStep(step: StepView): void {
  const place = placeOfStep(step)
  if (place === null) return
  go(place.screen, place.item)
  if (step.where !== null) showThing(step.where.id)
}

const turnedKey = ['step.turned'] as const

/** The step that was undone or redone last: what the key of showing goes to. */
export function useTurned() {
  const client = useQueryClient()
  return {
    remember: (step: StepView) => client.setQueryData<StepView>(turnedKey, step),
    show: () => {
      const step = client.getQueryData<StepView>(turnedKey)
      if (step !== undefined) showStep(step)
    },
  }
}
