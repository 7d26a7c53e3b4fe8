import type { InLanguages } from '../../../../src/core/report/paper-template.ts'
import { type Say, sayIn } from './say.ts'

/** How the papers of the company look; the logo is drawn in `orvanne-logo.png`. */
export function paperTemplates(say: Say) {
  return [
    {
      id: 'paper-template-orvanne',
      name: 'Orvanne',
      logo: 'orvanne-logo.png',
      accent: '#6b2f5c',
      letters: 'serif-titles',
      cover: false,
      header: both('For the members of the board only', "Réservé aux membres du conseil d'administration"),
      footer: both('Orvanne, Communication and Public Affairs', 'Orvanne, Communication et affaires publiques'),
      disclaimers: [
        {
          market: 'France',
          text: both(
            'Internal document. It makes no claim about a medicine, is not promotion in the sense of the French public health code, and is not meant for patients or health professionals.',
            "Document interne. Il ne contient aucune allégation sur un médicament, ne constitue pas une publicité au sens du code de la santé publique et n'est destiné ni aux patients ni aux professionnels de santé.",
          ),
        },
        {
          market: say('United Kingdom', 'Royaume-Uni'),
          text: both(
            'Internal document. It makes no claim about a medicine, is not promotion as the ABPI Code of Practice defines it, and is not meant for patients or health professionals.',
            "Document interne. Il ne contient aucune allégation sur un médicament, ne constitue pas une promotion au sens du code de bonnes pratiques de l'ABPI et n'est destiné ni aux patients ni aux professionnels de santé.",
          ),
        },
      ],
    },
  ] as const
}

/** A paper is written in either language, whatever that of the workspace. */
function both(english: string, french: string): InLanguages {
  return { en: sayIn('en')(english, ''), fr: sayIn('fr')('', french) }
}
