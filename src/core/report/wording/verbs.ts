import type { Language } from '../../language.ts'

/** Verbs that stand in titles of reports, in the forms in which they stand there; regular ones are known by their ending. */
const verbs: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'is are was were be been has have had do does did will would can could may might must should shall',
    'rise rises rose fall falls fell grow grows grew keep keeps kept hold holds held stand stands stood reach reaches',
    'miss misses need needs return returns gain gains lose loses lost lag lags lead leads led come comes came',
    'go goes went meet meets met cost costs take takes took bring brings brought make makes made give gives gave',
    'remain remains stay stays double doubles triple triples exceed exceeds drop drops climb climbs move moves talk talks',
    'work works answer answers trust trusts ask asks say says said show shows cut cuts win wins won run runs ran begin begins',
    'began end ends start starts spend spends spent read reads see sees saw hear hears heard know knows knew follow follows',
    'approach approaches recover recovers slip slips slow slows improve improves decline declines beat beats pass passes',
  ],
  fr: [
    'ai avons avez sommes êtes est sont était étaient sera seront fut furent a ont avait avaient aura auront fait font fera feront peut peuvent',
    'doit doivent faut va vont vient viennent tient tiennent devient deviennent maintient maintiennent obtient obtiennent',
    'atteint atteignent croît croissent perd perdent prend prennent répond répondent rend rendent suit suivent dit disent',
    'voit voient sait savent met mettent permet permettent descend descendent reçoit reçoivent dépend vaut valent',
    'finit finissent réussit réussissent faiblit ralentit ralentissent grandit sort sortent sert servent ouvre ouvrent',
    'offre offrent rejoint rejoignent reste restent',
  ],
}

const known: Readonly<Record<Language, ReadonlySet<string>>> = { en: setOf(verbs.en), fr: setOf(verbs.fr) }

/** In French the present of regular verbs ends like nouns do, so those of reports are known by their stem. */
const frenchStems =
  /^(?:augment|progress|recul|doubl|tripl|quadrupl|gagn|pass|mont|grimp|tomb|dépass|trouv|travaill|parl|renforc|rapport|approch|stagn|commenc|arriv|échou|avanc|pès|remont|amélior|dégrad|confirm|exig|publi|décid|arrêt|continu|rattrap)(?:e|ent|é|ée|és|ées|èrent|era|eront|ait|aient)$/u

/** Their singular is a noun as well (la baisse, le dialogue, l’écoute), and proves no verb. */
const frenchNouns =
  /^(?:baiss|chut|touch|compt|demand|montr|aid|port|figur|écout|dialogu|manqu|engag|coût)(?:ent|é|ée|és|ées|èrent|era|eront|ait|aient)$/u

const regular: Readonly<Record<Language, RegExp>> = {
  en: /^\p{L}{2,}(?:ed)$/u,
  fr: /^\p{L}{3,}(?:èrent|aient|erons|erez|eront|issent|assent)$/u,
}

/** « nous perdons », « vous ne voyez »: who speaks shows that what follows is a verb, and no noun like « millions ». */
const frenchWithPerson =
  /(?<!\p{L})(?:nous (?:ne |n[’']|y |en )*\p{L}+ons|vous (?:ne |n[’']|y |en )*\p{L}+ez)(?!\p{L})/u

/** True where a text holds a word that can be its verb. It looks at forms only, so that it errs on the side of the writer. */
export function hasVerb(text: string, language: Language): boolean {
  const lower = text.toLocaleLowerCase(language)
  const words = lower.match(/\p{L}+/gu) ?? []
  if (language === 'fr' && frenchWithPerson.test(lower)) return true
  return words.some(
    (word) =>
      known[language].has(word) ||
      regular[language].test(word) ||
      (language === 'fr' && (frenchStems.test(word) || frenchNouns.test(word))),
  )
}

function setOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
