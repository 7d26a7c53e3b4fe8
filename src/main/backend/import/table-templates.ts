import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { templateFile } from '../../../contract/data-inputs.ts'
import type { TemplateView } from '../../../contract/data-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import { forNextFile, type MappingTemplate } from '../../../core/import/mapping/mapping-template.ts'
import { OwnSpelling } from '../../../core/import/mapping/own-spelling.ts'
import { isSupplement, merged, type Supplement } from '../../../core/import/supplement/supplement.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { ownMeasuresInUse } from '../database/imports/own-measures.ts'
import { loadTemplates, removeTemplate, saveTemplate } from '../database/imports/templates.ts'
import type { Ports } from '../ports.ts'
import { fileName } from '../workspace/create-workspace.ts'
import { writeWhole } from '../write-file.ts'

/**
 * Keeps a mapping under a name, with the measures that persons named as this workspace spells them. A name that is taken
 * is refused, so that no template is lost by accident.
 */
export function keepTemplate({ db }: OpenFile, author: Author, { name, mapping }: Omit<MappingTemplate, 'id'>): void {
  inOneChange(db, author, (record) => {
    refuseTakenName(loadTemplates(db), name, null)
    const template = { id: randomUUID(), name, mapping: new OwnSpelling(ownMeasuresInUse(db)).in(forNextFile(mapping)) }
    saveTemplate(db, template, author)
    record({ what: 'template.save', entity: 'template', entityId: template.id, old: null, new: template })
  })
}

/** What templates add to the readings of sources, the latest word first. */
export function supplementsAmong(templates: readonly TemplateView[]): Supplement[] {
  const latest = [...templates].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
  return latest.flatMap(({ mapping }) => (isSupplement(mapping) ? mapping : []))
}

export interface KeptSupplement {
  readonly name: string
  readonly supplement: Supplement
  /** What stood before the person: of other columns an earlier word under the name still holds. */
  readonly headers: readonly string[]
}

/** Keeps what is added to a report under a name; what stands there for the same report already is completed. */
export function keepSupplement({ db }: OpenFile, author: Author, { name, supplement, headers }: KeptSupplement): void {
  inOneChange(db, author, (record) => {
    const templates = loadTemplates(db)
    const own = templates.find((one) => one.name.toLowerCase() === name.toLowerCase() && adds(one, supplement))
    refuseTakenName(templates, name, own?.id ?? null)
    const before = own !== undefined && isSupplement(own.mapping) ? own.mapping : null
    const next = new OwnSpelling(ownMeasuresInUse(db)).in(supplement)
    const mapping = before === null ? next : merged(before, next, headers)
    const template = { id: own?.id ?? randomUUID(), name, mapping }
    saveTemplate(db, template, author)
    record({ what: 'template.save', entity: 'template', entityId: template.id, old: own ?? null, new: template })
  })
}

function adds({ mapping }: TemplateView, { source, report }: Supplement): boolean {
  return isSupplement(mapping) && mapping.source === source && mapping.report === report
}

export function renameTemplate(
  { db }: OpenFile,
  author: Author,
  { id, name, seen }: { readonly id: string; readonly name: string; readonly seen: number },
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'template', id, seen)
    const templates = loadTemplates(db)
    const old = found(templates, id)
    refuseTakenName(templates, name, id)
    saveTemplate(db, { ...old, name }, author)
    record({ what: 'template.rename', entity: 'template', entityId: id, old, new: { ...old, name } })
  })
}

/** What was read by it stays: the mapping is kept with each import. */
export function forgetTemplate(
  { db }: OpenFile,
  author: Author,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'template', id, seen)
    const old = found(loadTemplates(db), id)
    removeTemplate(db, id)
    record({ what: 'template.remove', entity: 'template', entityId: id, old, new: null })
  })
}

export async function exportTemplate({ db }: OpenFile, ports: Ports, id: string): Promise<WrittenFile | null> {
  const { name, mapping } = found(loadTemplates(db), id)
  const path = await ports.chooseSavePath({ kind: 'template', suggestedName: `${fileName(name)}.json` })
  if (path === null) return null
  const content = templateFile.parse({ kind: 'boardroo-mapping', version: 1, name, mapping })
  return writeWhole(path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`))
}

/** Takes over a template that somebody exported; false when the person closed the dialog. */
export async function importTemplate(file: OpenFile, author: Author, ports: Ports): Promise<boolean> {
  const path = await ports.chooseTemplate()
  if (path === null) return false
  const text = await readFile(path, 'utf8').catch((): never => {
    throw new Refusal('file-unreadable', { path })
  })
  const read = templateFile.safeParse(jsonOf(text))
  if (!read.success) throw new Refusal('template-invalid', { path })
  keepTemplate(file, author, read.data)
  return true
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

function found(templates: readonly TemplateView[], id: string): TemplateView {
  const template = templates.find((one) => one.id === id)
  if (template === undefined) throw new Refusal('not-found')
  return template
}

function refuseTakenName(templates: readonly TemplateView[], name: string, own: string | null): void {
  const taken = templates.some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase())
  if (taken) throw new Refusal('template-name-taken', { name })
}
