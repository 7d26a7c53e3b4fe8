import './pack-dialog.css'
import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { sayFinding, sayVerdict, sayVersions, sayWhosePack } from '../../../../core/pack/say-verdict.ts'
import type { PackVerdict } from '../../../../core/pack/verdict.ts'
import { ask } from '../../../ask.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { Remark } from '../../../components/remark.tsx'
import { useWords } from '../../../use-words.tsx'
import { useDropsHere } from './drops-here.ts'

/** Takes a pack, by a dialog or by a drop, and says in words whether every figure of it follows from its data. */
export function PackDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords()
  const verify = useMutation({
    mutationFn: async (file: File | null) => {
      const [drop = null] = file === null ? [] : await window.boardroo.drop([file])
      return ask('pack.verify', { drop })
    },
  })
  const over = useDropsHere(([file]) => verify.mutate(file ?? null))
  return (
    <Dialog onClose={onClose} size="xl" title={say('pack.check-title')}>
      <section className="pack-drop" data-over={over} aria-label={say('pack.check-title')}>
        <IconFileZip size={28} stroke={1.4} aria-hidden />
        <p>{say('pack.check-why')}</p>
        <Button variant="default" loading={verify.isPending} onClick={() => verify.mutate(null)} data-autofocus>
          {say('pack.choose')}
        </Button>
      </section>
      <div aria-live="polite">
        {verify.isError && <FailureMessage error={verify.error} />}
        {verify.data !== undefined && verify.data !== null && !verify.isPending && <Verdict verdict={verify.data} />}
      </div>
    </Dialog>
  )
}

function Verdict({ verdict }: { readonly verdict: PackVerdict }) {
  const { language, say } = useWords()
  const { findings, found, currency, fingerprint } = verdict
  const versions = sayVersions(verdict, language)
  return (
    <section className="pack-verdict">
      <p className="soft">{sayWhosePack(verdict, language)}</p>
      <Remark tone={found === 0 ? 'good' : 'bad'}>{sayVerdict(verdict, language)}</Remark>
      {versions !== null && <p>{versions}</p>}
      {found > 0 && (
        <ul>
          {findings.map((finding) => (
            <li key={JSON.stringify(finding)}>{sayFinding(finding, language, currency)}</li>
          ))}
          {found > findings.length && <li>{say('pack.more', { count: found - findings.length })}</li>}
        </ul>
      )}
      <p className="soft small">{say('pack.fingerprint', { hash: fingerprint })}</p>
      <p className="soft small">{say('pack.fingerprint-why')}</p>
    </section>
  )
}
