import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'

interface Undoable {
  /** By which it can be taken away again. */
  readonly id: string
  readonly message: string
  readonly undo: string
  readonly onUndo: () => void
}

/** Instead of "are you sure?": it is done, and can be taken back. */
export function offerUndo({ id, message, undo, onUndo }: Undoable): void {
  notifications.show({
    id,
    color: 'petrol',
    autoClose: 12_000,
    message: (
      <span className="undo">
        {message}
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
