import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import type { WorkspaceState } from '../../../contract/views.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { PlannedAccount } from '../../../core/import/import-plan.ts'
import type { Language } from '../../../core/language.ts'
import type { Logo } from '../../../core/report/paper-template.ts'
import type { Backend } from '../backend.ts'
import { saveCampaign } from '../database/campaigns/campaigns.ts'
import type { Author } from '../database/changes/change-record.ts'
import { saveHeadcount } from '../database/headcounts.ts'
import { addAccount } from '../database/imports/accounts.ts'
import { addEntry } from '../database/objectives/entries.ts'
import { saveConfidence } from '../database/objectives/locks.ts'
import { saveObjective } from '../database/objectives/objectives.ts'
import { savePaperTemplate } from '../database/papers/paper-templates.ts'
import { linkAttachment } from '../database/registers/attachments.ts'
import { saveComplianceEvent } from '../database/registers/compliance-events.ts'
import { addAlternative, saveCost } from '../database/registers/costs.ts'
import { saveEvidence } from '../database/registers/evidence-log.ts'
import { mergeInsight, saveInsight } from '../database/registers/insights.ts'
import { saveNote } from '../database/registers/notes.ts'
import { addStakeholder } from '../database/registers/stakeholders.ts'
import { addWorkspace } from '../database/settings.ts'
import { applyImport } from '../import/apply-import.ts'
import type { HeldPlan } from '../import/held-plan.ts'
import { planFiles, replan } from '../import/preview-import.ts'
import { keepForecasts } from '../objectives/keep-forecasts.ts'
import { loadFacts } from '../paper/load-facts.ts'
import { readLogo } from '../paper/templates/read-logo.ts'
import type { Ports } from '../ports.ts'
import { keepBytes } from '../registers/keep-attachments.ts'
import { fileName, startWorkspace, workspaceExtension, writeWorkspace } from './create-workspace.ts'
import { openWorkspace } from './open-workspace.ts'
import { readSampleCompany } from './read-sample-company.ts'
import type { SampleCompany } from './sample-company.ts'
import { addLocks, fillBin, holdCheckIn } from './sample-past.ts'

/**
 * Makes the sample company's workspace and opens it: at a path, else among the user's data. Its exports go the way of
 * everybody's: planned, then applied.
 */
export async function createSample(
  backend: Backend,
  ports: Ports,
  { language, path: wanted }: { readonly language: Language; readonly path?: string },
): Promise<WorkspaceState> {
  const { sampleFolder, userDataFolder, userName } = backend.surroundings
  const company = await readSampleCompany(sampleFolder, language)
  const logos = await readLogos(sampleFolder, company)
  const path = wanted ?? freePath(userDataFolder, fileName(company.organisation.name))
  const author = company.team === null ? { who: userName, at: ports.now() } : teamOf(company.team, company.today)
  await writeWorkspace(backend, path, author.at, async (db) => {
    startWorkspace(db, author, () => addCompany(db, author, company, logos), {
      sample: company.organisation.name,
      language,
    })
    await importExports(db, author, ports, company, join(sampleFolder, 'exports'))
    for (const day of company.forecastsKeptOn)
      keepForecasts(db, author, loadFacts(db), { occasion: 'report', knownOn: day, madeOn: day })
    holdCheckIn(db, author, company)
    fillBin(db, author, company)
  })
  return openWorkspace(backend, ports, path)
}

/** Who kept the sample company's workspace, at the end of the last day of its story. */
function teamOf(who: string, today: IsoDate): Author {
  return { who, at: `${today}T18:00:00.000Z` }
}

type Logos = ReadonlyMap<string, Logo>

async function readLogos(folder: string, { paperTemplates }: SampleCompany): Promise<Logos> {
  const read = paperTemplates.map(
    async ({ logo }) => [logo, readLogo(await readFile(join(folder, logo)), logo)] as const,
  )
  return new Map(await Promise.all(read))
}

function addCompany(db: Database, author: Author, company: SampleCompany, logos: Logos): void {
  // Campaigns and objectives name each other: references are checked when all stand.
  db.pragma('defer_foreign_keys = ON')
  addWorkspace(db, company.organisation, company.settings, author.at)
  for (const account of company.accounts) addAccount(db, account)
  for (const stakeholder of company.stakeholders) addStakeholder(db, stakeholder)
  for (const campaign of company.campaigns) saveCampaign(db, campaign)
  for (const objective of company.objectives) saveObjective(db, objective, author.at)
  for (const insight of company.insights) saveInsight(db, insight)
  for (const { id, mergedInto } of company.insights) mergeInsight(db, id, mergedInto)
  for (const cost of company.costs) saveCost(db, cost)
  for (const alternative of company.alternatives) addAlternative(db, alternative)
  for (const headcount of company.headcounts) saveHeadcount(db, headcount)
  for (const note of company.notes) saveNote(db, note)
  for (const entry of company.entries) addEntry(db, { ...entry, id: randomUUID() }, author)
  for (const template of company.paperTemplates)
    savePaperTemplate(db, { ...template, logo: logos.get(template.logo) ?? null }, author)
  addRegisters(db, author, company)
}

function addRegisters(db: Database, author: Author, company: SampleCompany): void {
  for (const event of company.compliance) saveComplianceEvent(db, event)
  for (const { attachment, ...entry } of company.evidence) {
    saveEvidence(db, entry, author)
    if (attachment === null) continue
    const bytes = new TextEncoder().encode(attachment.text)
    linkAttachment(db, entry.id, keepBytes(db, author, { name: attachment.name, bytes }))
  }
  for (const confidence of company.confidences) saveConfidence(db, confidence)
  addLocks(db, company)
}

async function importExports(
  db: Database,
  author: Author,
  ports: Ports,
  company: SampleCompany,
  folder: string,
): Promise<void> {
  const files = company.exports.map(({ file }) => ({ path: join(folder, file), name: file }))
  const held = await planFiles(db, files, company.today, (stage, done, total, file) =>
    ports.emit('import.progress', { stage, done, total, file }),
  )
  const plan = replan(db, held, accountsOf(held, company), company.today)
  applyImport(db, author, plan, (step) => ports.emit('import.progress', { stage: 'writing', ...step }))
}

/** The sample says whose each file is, as a person would. */
function accountsOf(held: HeldPlan, company: SampleCompany): HeldPlan['accounts'] {
  return held.reads.map((read, place) => {
    const owners = company.exports.filter((one) => read.file.name.startsWith(one.file)).map((one) => one.accountId)
    return read.tables.map(({ platform }, table): PlannedAccount | null => {
      const account = company.accounts.find((one) => one.platform === platform && owners.includes(one.id))
      if (account !== undefined) return { kind: 'existing', accountId: account.id, name: account.name }
      return held.accounts[place]?.[table] ?? null
    })
  })
}

/** `Acme.boardroo`, `Acme 2.boardroo`: what a person did in an earlier sample is theirs to keep. */
function freePath(folder: string, name: string): string {
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${name}${count === 1 ? '' : ` ${count}`}${workspaceExtension}`)
    if (!existsSync(path)) return path
  }
}
