import { notifications } from '@mantine/notifications'

/** Says that something was done that needs no undo: a file was written, a chain holds. */
export function offerWritten(message: string): void {
  notifications.show({ color: 'petrol', autoClose: 8000, message })
}
