import { type Column, column, figure, segment } from './shape/column.ts'
import type { Quirks } from './shape/quirks.ts'
import type { Report, Source } from './shape/source.ts'
import { date, englishDay, segments, video } from './youtube-columns.ts'
import { figures } from './youtube-figures.ts'

const shared: Quirks = {
  totalWords: [
    'total',
    'gesamt',
    'totale',
    'totaal',
    'totalt',
    'totais',
    '合計',
    '합계',
    'toplam',
    'tổng',
    'итоговое значение',
    'итого',
    '總計',
    '总计',
    'razem',
  ],
  rowCap: 500,
}
/** One that begins with a minus has a space before it. */
const videoId = /^\s?[\w-]{11}$/
const ofVideos: Quirks = { ...shared, idForm: videoId, linkFromId: 'https://www.youtube.com/watch?v=' }

/** What belongs to some dimensions only: more about a row that its first column names. */
const details: readonly Column[] = ['Source type', 'Source title', 'Playlist title', 'Playlist created time'].map(
  (en) => column('attribute', { en }),
)

const common = { platform: 'youtube', verifiedIn: ['en', 'de', 'pt'], dateOrder: 'of-spreadsheet' } as const

/** A day and its views could be anybody's: a table by day is known by one of these, or by a word in the name of its file. */
const onlyHere = ['watch-time', 'net-follows', 'click-through-rate', 'average-view-duration', 'engaged-views'] as const
const totalsName =
  /(?<!\p{L})(?:youtube|totals?|totaux|gesamtwerte|totais|totales|totali|totalen|totalt|合計|합계|총계|toplam|tổng(?: số)?|итого|итоговые значения|總計|总计)(?!\p{L})/iu
const tableName =
  /(?:table data|chart data|tabellendaten|diagrammdaten|dados da tabela|dados do gráfico|informations relatives aux|datos de la tabla|datos del gráfico|dati (?:della |di )?tabella|dati (?:del )?grafico|表データ|グラフデータ)/iu
/** Its archive, or the folder into which somebody unpacked it: `Content 2026-01-01_2026-03-31 Sample Channel.zip`. */
const archive = /(?:^|\/)[^/]+ \d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} [^/]+\//

function eitherOf(...names: readonly RegExp[]): RegExp {
  return new RegExp(names.map(({ source }) => `(?:${source})`).join('|'), 'iu')
}

const totals: Report = {
  ...common,
  id: 'totals-by-day',
  grain: 'day',
  subject: 'account',
  columns: [date, ...figures],
  recognition: { closed: true, headerFirst: true, anyOfMeasures: onlyHere, fileName: eitherOf(totalsName, archive) },
  quirks: shared,
}

const chartByVideo: Report = {
  ...common,
  id: 'chart-by-video',
  grain: 'day',
  subject: 'post',
  columns: [date, ...video, ...figures],
  recognition: { headerFirst: true },
  quirks: ofVideos,
}

const tableByVideo: Report = {
  ...common,
  id: 'table-by-video',
  grain: 'period',
  subject: 'post',
  columns: [...video, ...figures],
  recognition: {
    headerFirst: true,
    without: ['date'],
    proof: {
      signs: { 'post-id': videoId, published: englishDay },
      watching: { times: 'views', each: 'average-view-duration', all: 'watch-time' },
    },
  },
  quirks: ofVideos,
}

/** Anybody may divide impressions by city: what YouTube alone counts tells its tables, or what its files are called. */
const ofYoutube = {
  headerFirst: true,
  anyOfMeasures: [...onlyHere, 'share-of-views', 'viewers'],
  fileName: eitherOf(tableName, archive),
} as const

/** A second dimension may stand beside the first. */
function bySegment(one: Column): Report[] {
  const shape = { ...common, subject: 'segment', quirks: shared } as const
  const others = segments.filter((other) => other !== one).map((other) => ({ ...other, required: false }))
  return [
    {
      ...shape,
      id: `chart-by-${one.dimension}`,
      grain: 'day',
      columns: [date, one, ...others, ...details, ...figures],
      recognition: ofYoutube,
    },
    {
      ...shape,
      id: `table-by-${one.dimension}`,
      grain: 'period',
      columns: [one, ...others, ...details, ...figures],
      recognition: { ...ofYoutube, without: ['date'] },
    },
  ]
}

/** Names, and no figure that is new: a header that nobody knows may be either. */
const other: Column = { ...segment('of-header', {}), open: true, sign: /\p{L}/u }

/** YouTube has dozens of dimensions; one without a name here is called by its header, where the table counts hours or lies in an archive of YouTube. */
const byOther: Report = {
  ...common,
  id: 'table-by-other',
  grain: 'period',
  subject: 'segment',
  columns: [...details, other, ...figures.map(ofHours)],
  recognition: { headerFirst: true, anyOf: ['segment'], without: ['date'] },
  quirks: shared,
}

const chartByOther: Report = {
  ...byOther,
  id: 'chart-by-other',
  grain: 'day',
  columns: [date, ...details, other, ...figures],
  recognition: { headerFirst: true, anyOf: ['segment'], anyOfMeasures: onlyHere, fileName: archive },
}

/** New figures of YouTube do not hide its totals, where one that nobody else has stands among them. */
const totalsWithMore: Report = {
  ...totals,
  recognition: { headerFirst: true, anyOfMeasures: onlyHere },
}

function ofHours(one: Column): Column {
  return one.measure === 'watch-time' ? { ...one, required: true } : one
}

/** The people of the last 28 days, told anew on each day: they are never added up, and a month has no one of them. */
const rolling = ['Monthly audience', '28-day new viewers'].map(
  (en): Report => ({
    ...common,
    id: `rolling-${en === 'Monthly audience' ? 'audience' : 'viewers'}`,
    grain: 'day',
    subject: 'nothing',
    columns: [
      date,
      { ...figure(null, { en }), required: true },
      ...['28-day casual viewers', '28-day regular viewers'].map((other) => figure(null, { en: other })),
    ],
    recognition: { closed: true, headerFirst: true },
  }),
)

/** YouTube Studio's advanced mode: a zip with a table, totals by day and a chart, alike in every language. */
export const youtube: Source = {
  id: 'youtube',
  verified: true,
  reports: [
    totals,
    chartByVideo,
    tableByVideo,
    ...segments.flatMap(bySegment),
    byOther,
    chartByOther,
    totalsWithMore,
    ...rolling,
  ],
}
