import { Button } from '@mantine/core'
import { IconTableImport } from '@tabler/icons-react'
import { useWords } from '../../use-words.tsx'
import { useImport } from './import-room.tsx'
import { WhereToFind } from './where-to-find.tsx'

/** An empty tray: files are dropped or chosen here; below it, where to find them. */
export function ChooseFiles() {
  const { say } = useWords()
  const { choose } = useImport()
  return (
    <>
      <section className="tray">
        <IconTableImport size={36} stroke={1.25} aria-hidden />
        <h2>{say('screen.import.drop')}</h2>
        <p className="soft">{say('screen.import.formats')}</p>
        <Button onClick={choose} mt="xs">
          {say('screen.import.choose')}
        </Button>
      </section>
      <WhereToFind />
    </>
  )
}
