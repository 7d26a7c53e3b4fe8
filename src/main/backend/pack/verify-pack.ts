import { z } from 'zod'
import { paperOf } from '../../../core/pack/grounds.ts'
import type { PackFinding, PackVerdict } from '../../../core/pack/verdict.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { figuresOf } from '../../../core/report/trace/figures-of.ts'
import { frozen } from '../../../core/report/wording/frozen.ts'
import { sha256 } from '../sha256.ts'
import type { Members } from '../zip.ts'
import { parsedMember, readGrounds, UnreadableMember } from './data-files.ts'
import { figuresName, readFigures } from './figures-file.ts'
import { modelName } from './make-pack.ts'
import { heldAgainst } from './manifest.ts'
import { type OpenedPack, openPack } from './open-pack.ts'
import { otherWords } from './other-words.ts'
import { cellsName, otherCells, readCells, sheetsOf, workbookName, wrongCells } from './workbook-cells.ts'
import { recomputedFigures, together } from './wrong-figures.ts'

/** As many as a person reads. */
const shown = 200

/**
 * Holds a pack against its own list of hashes, and recomputes every figure from its data: a change that somebody also
 * entered in the list is found where a figure no longer follows. Refuses what is no pack.
 */
export async function verifyPack(bytes: Uint8Array, path: string, boardroo: string): Promise<PackVerdict> {
  const pack = openPack(bytes, path)
  const { manifest } = pack
  const sameVersion = manifest.boardroo === boardroo
  const recomputed = recompute(pack)
  const byFigure = recomputed === null ? [] : await othersThan(pack, recomputed, sameVersion)
  const findings: PackFinding[] = [
    ...pack.twice.map((member): PackFinding => ({ kind: 'twice', member })),
    ...heldAgainst(manifest, pack.members),
    ...(recomputed === null ? [{ kind: 'not-recomputed' } as const] : []),
    ...byFigure,
  ]
  const figures = recomputed === null ? manifest.figures : figuresOf(recomputed).length
  const wrong = new Set(byFigure.flatMap((one) => (one.kind === 'figure' ? [one.id] : [])))
  const { organisation, period, asOf, edition, language, currency } = manifest
  return {
    ...{ file: path, organisation, period, asOf, edition, language, currency },
    ...{ packedBy: manifest.boardroo, sameVersion },
    figures,
    matching: recomputed === null ? 0 : figures - figuresOf(recomputed).filter(({ id }) => wrong.has(id)).length,
    fingerprint: sha256(pack.manifestBytes),
    findings: findings.slice(0, shown),
    found: findings.length,
  }
}

/** The paper that follows from the data of a pack, with the number and the signature of its edition; null where none does. */
function recompute({ members, manifest }: OpenedPack): ReportModel | null {
  try {
    const paper = paperOf(readGrounds(members))
    return manifest.edition === null
      ? paper
      : { ...frozen({ ...paper, edition: manifest.edition }), signed: isSigned(members) }
  } catch {
    // Whatever the data hold instead: no paper follows from it, and that is the finding.
    return null
  }
}

const packedModel = z.looseObject({ signed: z.boolean(), board: z.looseObject({}), scorecard: z.looseObject({}) })

function isSigned(members: Members): boolean {
  return parsedMember(members, modelName, packedModel).signed
}

async function othersThan(
  { members, manifest }: OpenedPack,
  recomputed: ReportModel,
  sameVersion: boolean,
): Promise<PackFinding[]> {
  const figures = recomputedFigures(recomputed)
  const inTable = () => figures.otherwise(figuresName, readFigures(bytesIn(members, figuresName)))
  const inModel = () => {
    const model = parsedMember(members, modelName, packedModel) as unknown as ReportModel
    const held = figuresOf(model).map((figure) => ({ ...figure, number: null }))
    return [...figures.otherwise(modelName, held), ...otherWords(model, recomputed, sameVersion)]
  }
  const inCells = async () => {
    const sheets = sheetsOf(bytesIn(members, workbookName))
    const wrong = wrongCells(sheets, readCells(bytesIn(members, cellsName)), figures)
    const seen = new Set(wrong.flatMap(({ places }) => places))
    return [...wrong, ...(sameVersion ? await otherCells(sheets, recomputed, manifest.language, seen) : [])]
  }
  const found = [
    ...(await readable(figuresName, inTable)),
    ...(await readable(modelName, inModel)),
    ...(await readable(workbookName, inCells)),
  ]
  const ofFigures = found.filter((one) => one.kind === 'figure')
  return [...together(ofFigures), ...found.filter((one) => one.kind !== 'figure')]
}

function bytesIn(members: Members, name: string): Uint8Array {
  const bytes = members.get(name)
  if (bytes === undefined) throw new UnreadableMember(name)
  return bytes
}

/** A member may hold anything: what cannot be looked through is not what was packed. */
async function readable(member: string, find: () => PackFinding[] | Promise<PackFinding[]>): Promise<PackFinding[]> {
  try {
    return await find()
  } catch (error) {
    return [{ kind: 'unreadable', member: error instanceof UnreadableMember ? error.member : member }]
  }
}
