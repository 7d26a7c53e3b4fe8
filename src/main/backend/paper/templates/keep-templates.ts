import { createHash, randomUUID } from 'node:crypto'
import { Refusal } from '../../../../contract/reply.ts'
import { contrastOnPaper, leastContrast } from '../../../../core/report/accent.ts'
import type { PaperTemplate } from '../../../../core/report/paper-template.ts'
import type { OpenFile } from '../../backend.ts'
import { loadPaperTemplates, removePaperTemplate, savePaperTemplate } from '../../database/papers/paper-templates.ts'
import { changeOne, type Hand } from '../../registers/register-change.ts'
import { readLogo } from './read-logo.ts'

export type NewTemplate = Omit<PaperTemplate, 'id'>

/** Keeps how papers look. An accent that cannot be read on paper is refused, and so is a name that another has. */
export function keepPaperTemplate(
  file: OpenFile,
  hand: Hand,
  { id, template, seen }: { readonly id: string | null; readonly template: NewTemplate; readonly seen: number },
): void {
  const kept: PaperTemplate = { ...checked(template), id: id ?? randomUUID() }
  changeOne(file, hand, { entity: 'paper-template', id: kept.id, seen }, () => {
    const templates = loadPaperTemplates(file.db)
    const old = id === null ? null : found(templates, id)
    refuseTakenName(templates, kept)
    savePaperTemplate(file.db, kept, hand.author)
    return { what: 'paper-template.save', old: old && inTrail(old), new: inTrail(kept) }
  })
}

/** Papers that chose it are plain from then on; issued editions keep what they were issued with. */
export function removeTemplate(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'paper-template', id, seen }, () => {
    const old = found(loadPaperTemplates(file.db), id)
    removePaperTemplate(file.db, id)
    return { what: 'paper-template.remove', old: inTrail(old), new: null }
  })
}

export function found(templates: readonly PaperTemplate[], id: string): PaperTemplate {
  const template = templates.find((one) => one.id === id)
  if (template === undefined) throw new Refusal('not-found')
  return template
}

/** What a page or a file says of a logo is not believed: its bytes are read again. */
function checked(template: NewTemplate): NewTemplate {
  const { logo, accent, name } = template
  const ratio = contrastOnPaper(accent)
  if (ratio < leastContrast)
    throw new Refusal('accent-unreadable', { accent, ratio: Math.floor(ratio * 10) / 10, needed: leastContrast })
  return { ...template, logo: logo === null ? null : readLogo(Buffer.from(logo.base64, 'base64'), name) }
}

function refuseTakenName(templates: readonly PaperTemplate[], { id, name }: PaperTemplate): void {
  const taken = templates.some((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new Refusal('template-name-taken', { name })
}

/** The trail names a picture by its hash; its bytes would fill it. */
function inTrail({ logo, ...template }: PaperTemplate) {
  const sha256 = logo && createHash('sha256').update(logo.base64, 'base64').digest('hex')
  return { ...template, logo: sha256 }
}
