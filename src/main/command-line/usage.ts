import type { Language } from '../../core/language.ts'

/** Set in columns, which messages are not: hence not in the catalogue. */
export const usage: Readonly<Record<Language, string>> = {
  en: `boardroo: Return on Objectives from the exports that platforms give

  inspect FILE... [--json]                        what each file is, without importing anything
  import FILE... --workspace W [--account NAME]   import into a workspace
  report --workspace W --period 2026-Q3 [--lang en|fr]
         [--pdf FILE] [--excel FILE [--data]] [--slides FILE] [--figures FILE] [--pack FILE]
                                                  write the board paper: PDF, workbook (with the observations
                                                  behind it), slides, all its figures as CSV, a pack that proves it
  report --workspace W --edition N ...            the same files of an issued edition, as they were made then
  verify PACK                                     compute every figure of a pack again
  verify --workspace W                            check that nobody rewrote the audit trail
  demo [--lang en|fr]                             make the sample company's workspace and its paper in demo/

Periods: 2026, 2026-H1, 2026-Q3, 2026-09 or 2026-01-15..2026-03-31.
Exit codes: 0 done, 1 problems in the data, 2 wrong use, 3 a fault of ours.
`,
  fr: `boardroo : le retour sur objectifs, à partir des exports des plateformes

  inspect FICHIER... [--json]                        ce qu’est chaque fichier, sans rien importer
  import FICHIER... --workspace E [--account NOM]    importe dans un espace de travail
  report --workspace E --period 2026-Q3 [--lang en|fr]
         [--pdf FICHIER] [--excel FICHIER [--data]] [--slides FICHIER] [--figures FICHIER] [--pack FICHIER]
                                                     rédige la note au conseil : PDF, classeur (avec les observations
                                                     sur lesquelles il repose), diapositives, tous ses chiffres en CSV,
                                                     dossier de preuve
  report --workspace E --edition N ...               les mêmes fichiers d’une édition publiée, tels que produits alors
  verify DOSSIER                                     recalcule chaque chiffre d’un dossier de preuve
  verify --workspace E                               vérifie que le journal d’audit n’a pas été réécrit
  demo [--lang en|fr]                                crée dans demo/ l’espace de l’entreprise d’exemple et sa note

Périodes : 2026, 2026-H1 (semestre), 2026-Q3 (trimestre), 2026-09 ou 2026-01-15..2026-03-31.
Codes de sortie : 0 terminé, 1 problèmes dans les données, 2 mauvais usage, 3 erreur de notre fait.
`,
}
