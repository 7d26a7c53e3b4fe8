import { withoutAccents } from '../../sources/fold.ts'

/**
 * English, French, Spanish, German, Italian, Portuguese; Dutch, the Nordic languages, Polish, Turkish, Indonesian;
 * Romanian, Czech, Hungarian, Russian, Ukrainian, Greek and Arabic: in the form that stands beside a day.
 */
const names: readonly (readonly string[])[] = [
  [
    'january janvier enero januar gennaio janeiro januari stycznia ocak',
    'ianuarie ledna января січня ιανουαρίου يناير',
  ],
  [
    'february février febrero februar febbraio fevereiro februari lutego şubat',
    'februarie února февраля лютого φεβρουαρίου فبراير',
  ],
  ['march mars marzo märz março maart marts marca mart maret', 'martie března március марта березня μαρτίου مارس'],
  ['april avril abril aprile kwietnia nisan', 'aprilie dubna április апреля квітня απριλίου أبريل'],
  ['may mai mayo maggio maio mei maj maja mayıs', 'května május мая травня μαΐου مايو'],
  ['june juin junio juni giugno junho czerwca haziran', 'iunie června június июня червня ιουνίου يونيو'],
  ['july juillet julio juli luglio julho lipca temmuz', 'iulie července július июля липня ιουλίου يوليو'],
  ['august août agosto augustus augusti sierpnia ağustos agustus', 'srpna augusztus августа серпня αυγούστου أغسطس'],
  [
    'september septembre septiembre settembre setembro września eylül',
    'septembrie září szeptember сентября вересня σεπτεμβρίου سبتمبر',
  ],
  [
    'october octobre octubre oktober ottobre outubro października ekim',
    'octombrie října október октября жовтня οκτωβρίου أكتوبر',
  ],
  ['november novembre noviembre novembro listopada kasım', 'noiembrie listopadu ноября листопада νοεμβρίου نوفمبر'],
  [
    'december décembre diciembre dezember dicembre dezembro desember grudnia aralık',
    'decembrie prosince декабря грудня δεκεμβρίου ديسمبر',
  ],
].map((lines) => lines.join(' ').split(' ').map(plainOf))

/** The number of a month by its name, or by an abbreviation of three letters or more that means one month only. */
export function monthNamed(word: string): number | undefined {
  const plain = plainOf(word)
  if (plain.length < 3) return undefined
  const exact = names.findIndex((month) => month.includes(plain))
  if (exact >= 0) return exact + 1
  const found = names.flatMap((month, at) => (month.some((name) => name.startsWith(plain)) ? [at + 1] : []))
  return found.length === 1 ? found[0] : undefined
}

function plainOf(word: string): string {
  return withoutAccents(word).toLowerCase().replaceAll('ı', 'i')
}
