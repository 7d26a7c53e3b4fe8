import { Modal, type ModalProps } from '@mantine/core'
import { useWords } from '../use-words.tsx'
import { useFocusBack } from './focus-back.ts'

/** A dialog that stands for as long as it is drawn. Whoever closes it is back where they were. */
export function Dialog(props: Pick<ModalProps, 'title' | 'size' | 'onClose' | 'children'>) {
  const { say } = useWords()
  useFocusBack()
  return <Modal opened closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }} {...props} />
}
