import { z } from 'zod'
import type { ReportModel } from '../core/report/report-model.ts'
import type { Organisation, Settings } from '../core/settings.ts'
import { campaignRoutes } from './campaign-routes.ts'
import { checkInRoutes } from './check-in-routes.ts'
import { complianceRoutes } from './compliance-routes.ts'
import * as data from './data-inputs.ts'
import type {
  DefinitionLedger,
  MappingTrial,
  QualityView,
  RawTableView,
  StaleView,
  TemplateView,
} from './data-views.ts'
import { editionRoutes } from './edition-routes.ts'
import type { RestatementPage, UndoOutcome } from './import-views.ts'
import * as input from './inputs.ts'
import { measureRoutes } from './measure-routes.ts'
import { packRoutes } from './pack-routes.ts'
import { paperRoutes } from './paper-routes.ts'
import { paperTemplateRoutes } from './paper-template-routes.ts'
import { paper, pictureRoutes } from './picture-routes.ts'
import { reason } from './register-inputs.ts'
import { registerRoutes } from './register-routes.ts'
import { type Route, route } from './route.ts'
import { secondThoughtRoutes } from './second-thought-routes.ts'
import { startRoutes } from './start-routes.ts'
import { supplementRoutes } from './supplement-routes.ts'
import { surveyRoutes } from './survey-routes.ts'
import { traceRoutes } from './trace-routes.ts'
import type {
  ImportOutcome,
  ImportPreview,
  ManualEntry,
  MetricHistory,
  ObjectiveList,
  PastImport,
  WorkspaceState,
  WrittenFile,
} from './views.ts'
import { paperKinds } from './views.ts'

const nothing = z.undefined()
/** The revision that the page saw when the person began to edit. */
const seen = z.number().int().nonnegative()
const place = z.number().int().nonnegative()
const page = { offset: place, limit: z.number().int().min(1).max(500) }
/** A table of a file of a plan, by the places that the preview gives. */
const tableOfPlan = z.object({ planId: input.id, file: place, table: place })

/** Everything the window can ask. Paths never come from the page: dialogs and drops give tokens. */
export const routes = {
  'workspace.state': route<WorkspaceState>()(nothing),
  'workspace.create': route<WorkspaceState>()(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('sample'), language: input.language }),
      z.object({ kind: z.literal('empty'), language: input.language, organisation: input.name }),
    ]),
  ),
  /** Null when the person closed the dialog. */
  'workspace.choose': route<WorkspaceState | null>()(nothing),
  'workspace.open': route<WorkspaceState>()(z.object({ recent: z.number().int().nonnegative() })),
  'workspace.close': route<WorkspaceState>()(nothing),
  /** A copy of the open workspace where a dialog asks for it; null when the person closed it. */
  'workspace.copy': route<WrittenFile | null>()(nothing),
  /** Shows the file of the open workspace in the system's file manager. */
  'workspace.reveal': route<null>()(nothing),

  'settings.save': route<WorkspaceState>()(
    z.object({ settings: input.settings, organisation: input.organisation, seen }) satisfies z.ZodType<{
      settings: Settings
      organisation: Organisation
    }>,
  ),

  /** Null when the person closed the dialog. */
  'import.choose': route<ImportPreview | null>()(nothing),
  'import.preview': route<ImportPreview>()(z.object({ drops: z.array(input.id).min(1).max(500) })),
  /** Says whose tables are, as `coverage[].tables` lists them: all that is known, in one new plan. */
  'import.assign': route<ImportPreview>()(
    z.object({
      planId: input.id,
      answers: z
        .array(
          z.object({
            tables: z
              .array(z.object({ file: place, table: place }))
              .min(1)
              .max(5000)
              .readonly(),
            account: z.union([z.object({ accountId: input.id }), z.object({ name: input.name })]),
          }),
        )
        .min(1)
        .max(500)
        .readonly(),
    }),
  ),
  /** A table that no source knows, as it stands, with guesses: `table` is `files[].unread[].index`. */
  'import.table': route<RawTableView>()(tableOfPlan),
  /** What a mapping would read; nothing joins the plan yet. */
  'import.tryMapping': route<MappingTrial>()(tableOfPlan.extend({ mapping: data.mapping })),
  /** The table joins the plan as the mapping reads it; null takes it out again. */
  'import.map': route<ImportPreview>()(tableOfPlan.extend({ mapping: data.mapping.nullable() })),
  'import.apply': route<ImportOutcome>()(z.object({ planId: input.id })),
  'import.discard': route<null>()(z.object({ planId: input.id })),
  'import.list': route<readonly PastImport[]>()(nothing),
  /** Everything is then as if this import had never been; the same file may be imported again. */
  'import.undo': route<UndoOutcome>()(z.object({ importId: input.id, seen })),
  /** Null for those of all imports. */
  'import.restatements': route<RestatementPage>()(z.object({ importId: input.id.nullable(), ...page })),
  /** The kept file, byte for byte. Null when the person closed the dialog. */
  'import.saveRaw': route<WrittenFile | null>()(z.object({ importId: input.id })),
  ...surveyRoutes,
  ...traceRoutes,

  'template.list': route<readonly TemplateView[]>()(nothing),
  'template.save': route<readonly TemplateView[]>()(z.object({ name: input.name, mapping: data.mapping })),
  'template.rename': route<readonly TemplateView[]>()(z.object({ id: input.id, name: input.name, seen })),
  'template.remove': route<readonly TemplateView[]>()(z.object({ id: input.id, seen })),
  /** Null when the person closed the dialog. */
  'template.export': route<WrittenFile | null>()(z.object({ id: input.id })),
  /** Null when the person closed the dialog. */
  'template.import': route<readonly TemplateView[] | null>()(nothing),

  'definition.list': route<DefinitionLedger>()(nothing),
  /** Null as id makes a new one; shipped changes cannot be saved. */
  'definition.save': route<DefinitionLedger>()(
    z.object({ id: input.id.nullable(), change: data.definitionChange, seen }),
  ),
  'definition.remove': route<DefinitionLedger>()(z.object({ id: input.id, seen })),
  'definition.splice': route<DefinitionLedger>()(
    z.object({
      changeId: input.id,
      metricId: input.id,
      reason: input.name,
      factor: z.number().positive().max(1000).nullable(),
      seen,
    }),
  ),
  'definition.unsplice': route<DefinitionLedger>()(z.object({ changeId: input.id, metricId: input.id, seen })),

  'quality.load': route<QualityView>()(nothing),
  'quality.stale': route<StaleView>()(nothing),

  ...campaignRoutes,

  'objective.list': route<ObjectiveList>()(nothing),
  /** All objectives of a pillar at once, since their weights total 100 together. */
  /** Changing or removing a locked objective needs a reason. */
  'objective.save': route<ObjectiveList>()(
    z.object({ objectives: z.array(input.objective).min(1), seen, reason: reason.nullable().optional() }),
  ),
  'objective.remove': route<ObjectiveList>()(z.object({ id: input.id, seen, reason: reason.nullable().optional() })),
  'metric.history': route<MetricHistory>()(z.object({ metricId: input.id })),
  'metric.enter': route<MetricHistory>()(
    z.object({
      metricId: input.id,
      date: input.date,
      value: z.number(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
      sampleSize: z.number().int().nonnegative().nullable(),
      source: input.name,
    }) satisfies z.ZodType<Omit<ManualEntry, 'id'>>,
  ),
  'metric.withdraw': route<MetricHistory>()(z.object({ metricId: input.id, entryId: input.id })),

  ...supplementRoutes,
  ...measureRoutes,
  ...registerRoutes,
  ...secondThoughtRoutes,
  ...checkInRoutes,
  ...startRoutes,
  ...complianceRoutes,

  ...paperRoutes,
  ...editionRoutes,
  ...pictureRoutes,
  ...packRoutes,
  ...paperTemplateRoutes,

  'report.load': route<ReportModel>()(input.reportQuestion),
  /** The paper on the desk is printed while it is read, so that saving it need not wait; null when it has left the desk. */
  'report.printAhead': route<null>()(paper.omit({ edition: true }).nullable()),
  /** Null when the person closed the dialog. */
  'report.savePdf': route<WrittenFile | null>()(paper),
  'report.saveWorkbook': route<WrittenFile | null>()(paper.extend({ withData: z.boolean().default(false) })),
  'report.saveSlides': route<WrittenFile | null>()(paper),
  /** All figures as CSV. */
  'report.saveFigures': route<WrittenFile | null>()(paper),
  /** With all that it was computed from. */
  'report.savePack': route<WrittenFile | null>()(paper),
  'report.reveal': route<null>()(z.object({ file: z.enum(paperKinds) })),
} as const

export type RouteName = keyof typeof routes
export type RouteInput<Name extends RouteName> = z.output<(typeof routes)[Name]['input']>
export type RouteOutput<Name extends RouteName> =
  (typeof routes)[Name] extends Route<z.ZodType, infer Output> ? Output : never

/** All answers, one function a route: a missing one does not compile. */
export type Handlers = { readonly [Name in RouteName]: (input: RouteInput<Name>) => Promise<RouteOutput<Name>> }
