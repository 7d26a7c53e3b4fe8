import type { Language } from '../../../../core/language.ts'
import type { Sentence } from '../../../../core/report/sentence.ts'
import type { Status } from '../../../../core/scoring/score.ts'
import { isMessageKey } from '../../../../core/text/catalogue.ts'
import { label, statusLabel } from '../../../../core/text/label.ts'
import type workbookEnglish from '../../../../core/text/messages/en/workbook.json'
import { type MessageValues, sayAny } from '../../../../core/text/phrasebook.ts'
import { writeSentence } from '../../../../core/text/write-sentence.ts'
import type { Against } from './settings-names.ts'

export type WorkbookKey = keyof typeof workbookEnglish

/** Everything that is said on a sheet, in the language of the report. */
export interface Words {
  readonly language: Language
  readonly currency: string
  readonly say: (key: WorkbookKey, values?: MessageValues) => string
  readonly term: (key: string) => string
  readonly sentence: (sentence: Sentence) => string
  readonly status: (against: Against, status: Status) => string
  /** The name of a platform's export; its id where no name is known. */
  readonly source: (id: string) => string
}

export function wordsIn(language: Language, currency: string): Words {
  return {
    language,
    currency,
    say: (key, values) => sayAny(language, `workbook.${key}`, values),
    term: (key) => label(language, key),
    sentence: (sentence) => writeSentence(sentence, language, currency),
    status: (against, status) => statusLabel(language, against, status),
    source: (id) => (isMessageKey(`source.${id}`) ? sayAny(language, `source.${id}`) : id),
  }
}
