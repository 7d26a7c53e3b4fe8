import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { ask, failureOf } from '../ask.ts'
import { offerUndo } from '../components/undo.tsx'
import { keyCaps, showTurned } from '../shortcuts.ts'
import { useWords } from '../use-words.tsx'
import { useSayStep } from './next-steps.ts'
import { placeOfStep } from './place-of-step.ts'
import { showStep, useTurned } from './show-step.ts'

export type Direction = 'undo' | 'redo'

/** Takes a change back or does it once more, says which, and offers the other way. One at a time. */
export function useTurn(): (direction: Direction, step: number) => Promise<void> {
  const { say, failure } = useWords()
  const sayStep = useSayStep()
  const turned = useTurned()
  const busy = useRef(false)
  const turn = async (direction: Direction, step: number): Promise<void> => {
    if (busy.current) return
    busy.current = true
    try {
      const taken = await ask(`step.${direction}`, { step })
      // What was offered for the step has been done, or no longer can be.
      notifications.hide(offerOf(direction, step))
      const back = direction === 'undo' ? 'redo' : 'undo'
      offerUndo({
        id: offerOf(back, step),
        message: say(`second-thoughts.${direction === 'undo' ? 'undone' : 'redone'}`, { step: sayStep(taken.step) }),
        undo: say(`second-thoughts.${back}`),
        onUndo: () => void turn(back, taken.step.number),
        show:
          placeOfStep(taken.step) === null
            ? null
            : {
                words: say('second-thoughts.show'),
                title: keyCaps(showTurned.keys).join(' + '),
                onShow: () => showStep(taken.step),
              },
      })
      turned.remember(taken.step)
    } catch (error) {
      notifications.show({ color: 'red', autoClose: 12_000, message: failure(failureOf(error)) })
    } finally {
      busy.current = false
    }
  }
  return turn
}

/** An offer goes when it is taken up, here or by the keys. */
export function offerOf(direction: Direction, step: number): string {
  return `${direction} ${step}`
}

/** Undoes or redoes whatever comes next, and says so where nothing does. */
export function useTurnNext(): (direction: Direction) => Promise<void> {
  const { say } = useWords()
  const turn = useTurn()
  return async (direction) => {
    const next = (await ask('step.list', undefined))[direction]
    if (next === null) notifications.show({ color: 'gray', message: say(`second-thoughts.${direction}-none`) })
    else await turn(direction, next.number)
  }
}

/** After a change of one's own: says what was done, and offers to take just that back. */
export function useOfferUndo(): (message: string) => void {
  const { say } = useWords()
  const turn = useTurn()
  return (message) =>
    void ask('step.list', undefined).then(({ undo }) => {
      if (undo !== null)
        offerUndo({
          id: offerOf('undo', undo.number),
          message,
          undo: say('second-thoughts.undo'),
          onUndo: () => void turn('undo', undo.number),
        })
    })
}
