import { Button } from '@mantine/core'
import type { ImportPreview } from '../../../contract/views.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../language.tsx'
import { useImport } from './import-room.tsx'
import { PreviewFileView } from './preview-file.tsx'
import { accountsMissing, changesOf } from './preview-sums.ts'

interface ImportPreviewViewProps {
  readonly preview: ImportPreview
  readonly writing: boolean
}

/** The plan as it would be applied, file by file; the button applies exactly this. */
export function ImportPreviewView({ preview, writing }: ImportPreviewViewProps) {
  const { say } = useWords()
  const { apply, leave } = useImport()
  const changes = changesOf(preview)
  const missing = accountsMissing(preview)
  const values = changes.added + changes.restated
  return (
    <section aria-label={say('screen.import.preview')}>
      <div className="plan-bar">
        <p>
          <strong>{say('screen.import.plan', { ...changes, files: preview.files.length })}</strong>
          <span className="soft"> {say('screen.import.nothing-written')}</span>
        </p>
        <div>
          <Button variant="default" onClick={leave} disabled={writing}>
            {say('screen.import.discard')}
          </Button>
          <Button onClick={apply} disabled={!preview.ready} loading={writing}>
            {say('screen.import.apply', { count: values })}
          </Button>
        </div>
      </div>
      {missing > 0 && <Remark tone="warning">{say('screen.import.accounts-missing', { count: missing })}</Remark>}
      {missing === 0 && !preview.ready && <Remark tone="notice">{say('screen.import.nothing-new')}</Remark>}
      {preview.files.map((file, place) => (
        <PreviewFileView key={file.read.file.sha256} file={file} place={place} accounts={preview.accounts} />
      ))}
    </section>
  )
}
