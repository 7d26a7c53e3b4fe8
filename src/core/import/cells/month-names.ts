const names: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'januar', 'gennaio', 'janeiro'],
  ['february', 'fevrier', 'febrero', 'februar', 'febbraio', 'fevereiro'],
  ['march', 'mars', 'marzo', 'marz', 'marco'],
  ['april', 'avril', 'abril', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'maio'],
  ['june', 'juin', 'junio', 'juni', 'giugno', 'junho'],
  ['july', 'juillet', 'julio', 'juli', 'luglio', 'julho'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'settembre', 'setembro'],
  ['october', 'octobre', 'octubre', 'oktober', 'ottobre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'decembre', 'diciembre', 'dezember', 'dicembre', 'dezembro'],
]

/** The number of a month by its name, or by an abbreviation of three letters or more that means one month only. */
export function monthNamed(word: string): number | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (plain.length < 3) return undefined
  const found = names.flatMap((month, at) => (month.some((name) => name.startsWith(plain)) ? [at + 1] : []))
  return found.length === 1 ? found[0] : undefined
}
