import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { Composition } from '../../../../core/report/composition.ts'
import { chosenTemplate } from '../../../../core/report/paper-template.ts'
import { useWords } from '../../../use-words.tsx'
import { PaperTemplateDialog } from '../../settings/paper-templates/paper-template-dialog.tsx'
import { usePaperTemplates } from '../../settings/paper-templates/use-paper-templates.ts'

interface TemplateChoiceProps {
  readonly composition: Composition
  readonly change: (part: Partial<Composition>) => void
}

const plain = 'plain'

/** In which look the paper is, and for which market; the template is edited here too, beside the paper that shows it. */
export function TemplateChoice({ composition, change }: TemplateChoiceProps) {
  const { say } = useWords()
  const known = usePaperTemplates()
  const [edited, setEdited] = useState(false)
  const chosen = chosenTemplate(known.templates, composition)
  const markets = chosen?.disclaimers.map(({ market }) => market) ?? []
  return (
    <section className="composer-part">
      <Select
        label={say('paper-template.choice')}
        allowDeselect={false}
        data={[
          ...known.templates.map(({ id, name }) => ({ value: id, label: name })),
          { value: plain, label: say('paper-template.choice-plain') },
        ]}
        value={chosen?.id ?? plain}
        onChange={(template) => change({ template, market: null })}
      />
      {markets.length > 1 && (
        <Select
          label={say('paper-template.choice-market')}
          allowDeselect={false}
          data={markets}
          value={markets.find((market) => market === composition.market) ?? markets[0] ?? null}
          onChange={(market) => change({ market })}
        />
      )}
      <Button variant="default" onClick={() => setEdited(true)}>
        {chosen === undefined ? say('paper-template.new') : say('paper-template.edit-named', { name: chosen.name })}
      </Button>
      {edited && <PaperTemplateDialog template={chosen ?? null} known={known} onClose={() => setEdited(false)} />}
    </section>
  )
}
