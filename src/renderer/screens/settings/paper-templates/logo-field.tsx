import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Logo } from '../../../../core/report/paper-template.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { logoAddress } from '../../../report/sheets/paper-look.ts'
import { useWords } from '../../../use-words.tsx'

interface LogoFieldProps {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}

/** A picture chosen in the system's dialog; what is no sound PNG or JPEG is refused with the reason. */
export function LogoField({ logo, onChange }: LogoFieldProps) {
  const { say } = useWords()
  const choose = useMutation({
    mutationFn: () => ask('paperTemplate.chooseLogo', undefined),
    onSuccess: (chosen) => {
      if (chosen !== null) onChange(chosen)
    },
  })
  return (
    <div>
      <p className="field-label">{say('paper-template.logo')}</p>
      <p className="soft small">{say('paper-template.logo-why')}</p>
      <div className="paper-template-logo">
        <span className="paper-template-mark">
          {logo === null ? (
            <span className="soft small">{say('paper-template.logo-none')}</span>
          ) : (
            <img src={logoAddress(logo)} width={logo.width} height={logo.height} alt={say('paper-template.logo')} />
          )}
        </span>
        <Button variant="default" loading={choose.isPending} onClick={() => choose.mutate()}>
          {say('paper-template.logo-choose')}
        </Button>
        {logo !== null && (
          <Button variant="subtle" onClick={() => onChange(null)}>
            {say('paper-template.logo-remove')}
          </Button>
        )}
      </div>
      {choose.isError && <FailureMessage error={choose.error} />}
    </div>
  )
}
