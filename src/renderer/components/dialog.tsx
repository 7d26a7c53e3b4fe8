import { Modal, type ModalProps } from '@mantine/core'
import { useWords } from '../use-words.tsx'
import { useFocusBack } from './focus-back.ts'
import { focusFirst } from './focus-first.ts'

/**
 * A dialog that stands for as long as it is drawn. Whoever closes it is back where they were. A click beside it closes
 * nothing, since what was typed would be gone.
 */
export function Dialog({ children, ...props }: Pick<ModalProps, 'title' | 'size' | 'onClose' | 'children'>) {
  const { say } = useWords()
  useFocusBack()
  return (
    <Modal
      opened
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
      {...props}
    >
      <div ref={focusFirst}>{children}</div>
    </Modal>
  )
}
