import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'

interface Undoable {
  /** By which it can be taken away again. */
  readonly id: string
  readonly message: string
  readonly undo: string
  readonly onUndo: () => void
  /** The way to what was changed, where it has a place. */
  readonly show?: { readonly words: string; readonly title: string; readonly onShow: () => void } | null
}

/** Instead of "are you sure?": it is done, and can be taken back. */
export function offerUndo({ id, message, undo, onUndo, show = null }: Undoable): void {
  notifications.show({
    id,
    color: 'petrol',
    autoClose: 12_000,
    message: (
      <span className="undo">
        {message}
        {show !== null && (
          <Button size="compact-sm" variant="default" title={show.title} onClick={show.onShow}>
            {show.words}
          </Button>
        )}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            onUndo()
          }}
        >
          {undo}
        </Button>
      </span>
    ),
  })
}
