import { describe, expect, test } from 'vitest'
import { makeCsv, makeZip } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

describe('YouTube in more languages', () => {
  test.each([
    [
      'it',
      ['Contenuti', 'Titolo video', 'Ora pubblicazione video', 'Durata', 'Visualizzazioni'],
      ['Tempo di visualizzazione (ore)', 'Iscritti', 'Impressioni', 'Percentuale di clic delle impressioni (%)'],
    ],
    [
      'ja',
      ['コンテンツ', '動画のタイトル', '動画公開時刻', '長さ', '視聴回数'],
      ['総再生時間（単位: 時間）', 'チャンネル登録者', 'インプレッション数', 'インプレッションのクリック率 (%)'],
    ],
    [
      'es',
      ['Contenido', 'Título del vídeo', 'Hora de publicación del vídeo', 'Duración', 'Visualizaciones'],
      ['Tiempo de visualización (horas)', 'Suscriptores', 'Impresiones', 'Porcentaje de clics de las impresiones (%)'],
    ],
    [
      'ko',
      ['콘텐츠', '동영상 제목', '동영상 게시 시간', '길이', '조회수'],
      ['시청 시간(단위: 시간)', '구독자', '노출수', '노출 클릭률 (%)'],
    ],
    [
      'ru',
      ['Контент', 'Название видео', 'Время публикации видео', 'Продолжительность', 'Просмотры'],
      ['Время просмотра (часы)', 'Подписчики', 'Показы', 'CTR для значков видео (%)'],
    ],
    [
      'sv',
      ['Innehåll', 'Videotitel', 'Publiceringstid för video', 'Längd', 'Visningar'],
      ['Visningstid (timmar)', 'Prenumeranter', 'Exponeringar', 'Klickfrekvens för exponeringar (%)'],
    ],
    [
      'vi',
      ['Nội dung', 'Tiêu đề video', 'Thời gian xuất bản video', 'Thời lượng', 'Số lượt xem'],
      [
        'Thời gian xem (giờ)',
        'Số người đăng ký',
        'Số lượt hiển thị hình thu nhỏ',
        'Tỷ lệ nhấp của số lượt hiển thị hình thu nhỏ (%)',
      ],
    ],
    [
      'id',
      ['Konten', 'Judul video', 'Waktu publikasi video', 'Durasi', 'Penayangan'],
      ['Waktu tonton (jam)', 'Subscriber', 'Tayangan', 'Rasio klik-tayang dari tayangan (%)'],
    ],
    [
      'zh',
      ['內容', '影片標題', '影片發布時間', '時間長度', '觀看次數'],
      ['觀看時間 (小時)', '訂閱人數', '曝光次數', '曝光點閱率 (%)'],
    ],
  ])('%s: every column is known', (language, first, second) => {
    const header = [...first, ...second]
    const total = ['Σ', '', '', '', 90, '1.5', 2, 300, '4']
    const video = ['abcdefghijk', 'Sample', 'Aug 19, 2011', 61, 10, '1.5', -2, 300, '4']
    const read = readOne(makeCsv([header, total, video]), 'a.csv')
    expect(read).toMatchObject({ source: 'youtube', language, verified: false })
    expect(codes(read)).not.toContain('column-unknown')
    expect(read.tables[0]?.tally.rows).toBe(1)
    expect(valuesOf(read)).toEqual({
      'abcdefghijk views lifetime 2026-09-30': 10,
      'abcdefghijk watch-time lifetime 2026-09-30': 1.5,
      'abcdefghijk net-follows lifetime 2026-09-30': -2,
      'abcdefghijk impressions lifetime 2026-09-30': 300,
      'abcdefghijk click-through-rate lifetime 2026-09-30': 0.04,
    })
  })

  test('the total is known by its place, whatever its word, and kept as a checksum', () => {
    const rows = [
      ['Content', 'Views'],
      ['Razem', 12],
      [' -bcdefghijk', 10],
    ]
    const read = readOne(makeCsv(rows), 'Table data.csv')
    expect(read.problems.find(({ code }) => code === 'total-differs')?.data).toEqual({ total: 12, sum: 10 })
  })

  test('totals and chart of the same zip share its days', () => {
    const zip = makeZip({
      '表データ.csv': makeCsv([
        ['コンテンツ', '視聴回数'],
        ['合計', 12],
        ['abcdefghijk', 10],
      ]),
      '合計.csv': makeCsv([
        ['日付', '視聴回数'],
        ['2026-01-01', 12],
      ]),
      'グラフデータ.csv': makeCsv([
        ['日付', 'コンテンツ', '視聴回数'],
        ['2026-01-01', 'abcdefghijk', 10],
      ]),
    })
    const reads = readAll(zip, 'コンテンツ 2026-01-01_2026-01-31 Sample.zip')
    expect(reads.map(({ tables }) => tables[0]?.report)).toEqual(['table-by-video', 'totals-by-day', 'chart-by-video'])
    expect(reads[0]?.tables[0]?.observations[0]).toMatchObject({ grain: 'period', to: '2026-01-31' })
    expect(reads[0]?.tables[0]?.accountHint).toBe('Sample')
  })
})

test('in an archive of YouTube a day and its views are its own, whatever the file and the dimension are called', () => {
  const days = [
    ['Date', 'Vues'],
    ['2026-01-01', 12],
  ]
  const byPlaylist = [
    ['Date', 'Playlist', 'Vues'],
    ['2026-01-01', 'PL1', 8],
  ]
  const zip = makeZip({ 'Ensemble.csv': makeCsv(days), 'Courbe.csv': makeCsv(byPlaylist) })
  const reads = readAll(zip, 'Playlist 2026-01-01_2026-01-31 Sample.zip')
  expect(reads.map(({ tables }) => tables[0]?.report)).toEqual(['totals-by-day', 'chart-by-other'])
  expect(valuesOf(reads[1] ?? readOne(makeCsv(days), 'a.csv'))).toEqual({ 'PL1 views day 2026-01-01': 8 })
  const elsewhere = readAll(zip, 'export.zip')
  expect(elsewhere.map(({ status }) => status)).toEqual(['unknown', 'unknown'])
})

describe('dimensions of YouTube', () => {
  test('one that has no name here is called by its header', () => {
    const header = ['Playlist', 'Playlist title', 'Playlist created time', 'Views', 'Watch time (hours)']
    const rows = [header, ['Total', '', '', 12, '2.5'], ['PL1', 'Sample', 'Aug 19, 2011', 8, '1.5']]
    const read = readOne(makeCsv(rows), 'Table data.csv')
    expect(read.tables[0]?.observations[0]?.subject).toEqual({ kind: 'segment', dimension: 'playlist', key: 'PL1' })
    expect(codes(read)).not.toContain('column-unknown')
  })

  test('without hours of watching it could be anybody’s', () => {
    expect(
      readOne(
        makeCsv([
          ['Playlist', 'Views'],
          ['PL1', 8],
        ]),
        'a.csv',
      ).status,
    ).toBe('unknown')
  })
})

describe('YouTube since 2025', () => {
  test('in Portuguese, with the figures of Shorts and a length in seconds', () => {
    const header = [
      ...['Conteúdo', 'Título do vídeo', 'Horário de publicação do vídeo', 'Duração', 'Visualizações intencionais'],
      ...['Duração média da visualização', 'Continuaram assistindo (%)', 'Média de visualizações por espectador'],
      ...['Novos espectadores', 'Espectadores recorrentes', 'Visualizações', 'Tempo de exibição (horas)', 'Inscritos'],
    ]
    const rows = [
      header,
      ['Total', '', '', '', '1900', '0:01:20', '64.42', '0', '0', '0', '2400', '69.35', '4'],
      ['Zo7Ll82R0oQ', 'A', 'Jul 6, 2023', '294', '1500', '0:01:57', '', '', '', '', '1500', '60.25', '5'],
      ['3Rcl_u__Eko', 'B', 'Feb 5, 2024', '60', '400', '0:00:40', '69.77', '', '', '', '900', '9.1', '-1'],
    ]
    const read = readOne(makeCsv(rows), 'Dados da tabela.csv')
    expect(read).toMatchObject({ source: 'youtube', language: 'pt' })
    expect(codes(read)).not.toContain('column-unknown')
    expect(valuesOf(read)).toMatchObject({
      'Zo7Ll82R0oQ views lifetime 2026-09-30': 1500,
      '3Rcl_u__Eko engaged-views lifetime 2026-09-30': 400,
    })
  })

  test('the people of 28 days are told anew on each day: known, and left out', () => {
    const header = ['Date', '28-day new viewers', '28-day casual viewers', '28-day regular viewers']
    const viewers = readOne(makeCsv([header, ['2026-03-17', 5122, 1656, 0]]), 'New, casual and regular viewers.csv')
    const all = readOne(
      makeCsv([
        ['Date', 'Monthly audience'],
        ['2026-03-17', 6778],
      ]),
      'All.csv',
    )
    for (const read of [viewers, all]) {
      expect(read.source).toBe('youtube')
      expect(codes(read)).toContain('table-ignored')
      expect(valuesOf(read)).toEqual({})
    }
  })
})

test('a German table of videos without their titles', () => {
  const rows = [
    ['Videos', 'Videotitel', 'Veröffentlichungszeitpunkt des Videos', 'Dauer', 'Likes', 'Aufrufe'],
    ['Gesamt', '', '', '', 21, 2599],
    ['oV92yU1Vcho', '', '', '', 12, 1122],
    [' -td1OgsnW1k', '', '', '', 9, 1477],
    ['aaaUqLchQ1k', '', '', '', '', ''],
  ]
  const read = readOne(makeCsv(rows), 'Tabellendaten.csv')
  expect(read.tables[0]?.report).toBe('table-by-video')
  expect(Object.entries(valuesOf(read)).map(([key, value]) => [key.split(' ').slice(0, 2).join(' '), value])).toEqual([
    ['oV92yU1Vcho likes', 12],
    ['oV92yU1Vcho views', 1122],
    ['-td1OgsnW1k likes', 9],
    ['-td1OgsnW1k views', 1477],
  ])
  expect(codes(read)).not.toContain('column-unknown')
})
