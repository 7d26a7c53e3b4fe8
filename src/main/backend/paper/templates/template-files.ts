import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { paperTemplateFile } from '../../../../contract/paper-template-routes.ts'
import { Refusal } from '../../../../contract/reply.ts'
import type { WrittenFile } from '../../../../contract/views.ts'
import type { Logo, PaperTemplate } from '../../../../core/report/paper-template.ts'
import type { OpenFile } from '../../backend.ts'
import { revisionOf } from '../../database/changes/change.ts'
import { loadPaperTemplates } from '../../database/papers/paper-templates.ts'
import type { Ports } from '../../ports.ts'
import type { Hand } from '../../registers/register-change.ts'
import { fileName } from '../../workspace/create-workspace.ts'
import { writeWhole } from '../../write-file.ts'
import { found, keepPaperTemplate } from './keep-templates.ts'
import { mostKilobytes, readLogo } from './read-logo.ts'

export const templateExtension = '.boardroo-template'
/** A logo, twice as large again as base64 makes it, and words. */
const mostBytes = 2_000_000

/** A picture of the person's choice as a logo; null when the dialog was closed. */
export async function chooseLogo(ports: Ports): Promise<Logo | null> {
  const path = await ports.choosePicture()
  if (path === null) return null
  const name = basename(path)
  const bytes = await readLimited(path, (kilobytes) => {
    throw new Refusal('logo-too-large', { name, kilobytes, limit: mostKilobytes })
  })
  return readLogo(bytes, name)
}

/** One file with everything in it; null when the person closed the dialog. */
export async function exportPaperTemplate({ db }: OpenFile, ports: Ports, id: string): Promise<WrittenFile | null> {
  const { id: _, ...template } = found(loadPaperTemplates(db), id)
  const suggestedName = `${fileName(template.name)}${templateExtension}`
  const path = await ports.chooseSavePath({ kind: 'paper-template', suggestedName })
  if (path === null) return null
  const content = paperTemplateFile.parse({ kind: 'boardroo-paper-template', version: 1, template })
  return writeWhole(path, new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`))
}

/**
 * Takes over a template that somebody exported, checked like one that is made here; false when the dialog was closed. Where
 * another has its name it stands beside it under a number: papers that chose the other keep it.
 */
export async function importPaperTemplate(file: OpenFile, hand: Hand, ports: Ports): Promise<boolean> {
  const path = await ports.choosePaperTemplate()
  if (path === null) return false
  const invalid = (): never => {
    throw new Refusal('paper-template-invalid', { path })
  }
  const read = paperTemplateFile.safeParse(jsonOf(new TextDecoder().decode(await readLimited(path, invalid))))
  if (!read.success) return invalid()
  const { template } = read.data
  const name = freeName(template.name, loadPaperTemplates(file.db))
  keepPaperTemplate(file, hand, { id: null, template: { ...template, name }, seen: revisionOf(file.db) })
  return true
}

/** "House", or "House (2)" where there is a House. */
function freeName(name: string, known: readonly PaperTemplate[]): string {
  const taken = new Set(known.map((one) => one.name.toLowerCase()))
  const names = [name, ...known.map((_, place) => `${name} (${place + 2})`)]
  return names.find((one) => !taken.has(one.toLowerCase())) ?? name
}

async function readLimited(path: string, refuseSize: (kilobytes: number) => never): Promise<Uint8Array> {
  const unreadable = (): never => {
    throw new Refusal('file-unreadable', { path })
  }
  const about = await stat(path).catch(unreadable)
  if (!about.isFile()) return unreadable()
  if (about.size > mostBytes) return refuseSize(Math.ceil(about.size / 1024))
  return readFile(path).catch(unreadable)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
