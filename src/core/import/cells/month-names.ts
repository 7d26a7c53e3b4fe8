/** English, French, Spanish, German, Italian, Portuguese; Dutch, the Nordic languages, Polish, Turkish, Indonesian. */
const names: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'januar', 'gennaio', 'janeiro', 'januari', 'stycznia', 'ocak'],
  ['february', 'fevrier', 'febrero', 'februar', 'febbraio', 'fevereiro', 'februari', 'lutego', 'subat'],
  ['march', 'mars', 'marzo', 'marz', 'marco', 'maart', 'marts', 'marca', 'mart', 'maret'],
  ['april', 'avril', 'abril', 'aprile', 'kwietnia', 'nisan'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'maj', 'maja', 'mayis'],
  ['june', 'juin', 'junio', 'juni', 'giugno', 'junho', 'czerwca', 'haziran'],
  ['july', 'juillet', 'julio', 'juli', 'luglio', 'julho', 'lipca', 'temmuz'],
  ['august', 'aout', 'agosto', 'augustus', 'augusti', 'sierpnia', 'agustos', 'agustus'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setembro', 'wrzesnia', 'eylul'],
  ['october', 'octobre', 'octubre', 'oktober', 'ottobre', 'outubro', 'pazdziernika', 'ekim'],
  ['november', 'novembre', 'noviembre', 'novembro', 'listopada', 'kasim'],
  ['december', 'decembre', 'diciembre', 'dezember', 'dicembre', 'dezembro', 'desember', 'grudnia', 'aralik'],
]

/** The number of a month by its name, or by an abbreviation of three letters or more that means one month only. */
export function monthNamed(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
  if (plain.length < 3) return undefined
  const found = names.flatMap((month, at) => (month.some((name) => name.startsWith(plain)) ? [at + 1] : []))
  return found.length === 1 ? found[0] : undefined
}
