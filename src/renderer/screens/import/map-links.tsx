import { Button } from '@mantine/core'
import type { UnreadTable } from '../../../core/import/import-plan.ts'
import { useWords } from '../../use-words.tsx'
import { addressOfMapping } from './address-of-mapping.ts'

interface MapLinksProps {
  readonly file: number
  readonly unread: readonly UnreadTable[]
}

/** Tables that no source knows, each with the way to say how it is read. */
export function MapLinks({ file, unread }: MapLinksProps) {
  const { say } = useWords()
  return unread.map(({ index, name, rows, columns }) => (
    <p key={index} className="map-link">
      <span>
        {name} <span className="soft">{say('screen.import.table-size', { rows, columns })}</span>
      </span>
      <Button component="a" href={addressOfMapping(file, index)} variant="default" size="compact-sm">
        {say('screen.import.map')}
      </Button>
    </p>
  ))
}
