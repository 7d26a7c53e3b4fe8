import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'

export function BackButton({ words, onBack }: { readonly words: string; readonly onBack: () => void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      w="fit-content"
      mb="xs"
      leftSection={<IconArrowLeft size={16} />}
      onClick={onBack}
    >
      {words}
    </Button>
  )
}
