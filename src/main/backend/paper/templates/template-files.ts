import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { paperTemplateFile } from '../../../../contract/paper-template-routes.ts'
import { Refusal } from '../../../../contract/reply.ts'
import type { WrittenFile } from '../../../../contract/views.ts'
import type { Logo } from '../../../../core/report/paper-template.ts'
import type { OpenFile } from '../../backend.ts'
import { revisionOf } from '../../database/change.ts'
import { loadPaperTemplates } from '../../database/paper-templates.ts'
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
  return path === null ? null : readLogo(await readLimited(path), basename(path))
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

/** Takes over a template that somebody exported, checked like one that is made here; false when the dialog was closed. */
export async function importPaperTemplate(file: OpenFile, hand: Hand, ports: Ports): Promise<boolean> {
  const path = await ports.choosePaperTemplate()
  if (path === null) return false
  const read = paperTemplateFile.safeParse(jsonOf(new TextDecoder().decode(await readLimited(path))))
  if (!read.success) throw new Refusal('paper-template-invalid', { path })
  keepPaperTemplate(file, hand, { id: null, template: read.data.template, seen: revisionOf(file.db) })
  return true
}

async function readLimited(path: string): Promise<Uint8Array> {
  const unreadable = (): never => {
    throw new Refusal('file-unreadable', { path })
  }
  const about = await stat(path).catch(unreadable)
  if (!about.isFile()) return unreadable()
  if (about.size > mostBytes)
    throw new Refusal('logo-too-large', {
      name: basename(path),
      kilobytes: Math.ceil(about.size / 1024),
      limit: mostKilobytes,
    })
  return readFile(path).catch(unreadable)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
