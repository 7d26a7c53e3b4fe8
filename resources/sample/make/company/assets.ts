import type { CampaignAsset } from '../../../../src/core/campaign-asset.ts'
import type { Say } from './say.ts'

/** What the campaigns show, with the number under which the approval committee keeps it. */
export function assets(say: Say): Readonly<Record<string, readonly CampaignAsset[]>> {
  return {
    'campaign-all-year': [
      asset(
        'FR-2025-0117',
        say('House rules of the page', 'Règles de la page'),
        '2025-03-03',
        '2025-03-20',
        '2027-03-19',
      ),
      asset(
        'FR-2026-0042',
        say('Answers to frequent questions, version 4', 'Réponses aux questions fréquentes, version 4'),
        ...(['2026-01-12', '2026-01-30', '2026-10-15'] as const),
      ),
    ],
    'campaign-first-signs': [
      asset(
        'FR-2025-0231',
        say('Film: on the stairs', 'Film : dans l’escalier'),
        ...(['2025-07-21', '2025-08-29', '2026-08-28'] as const),
      ),
      asset(
        'FR-2026-0088',
        say('Film: the referral letter', 'Film : le courrier d’adressage'),
        ...(['2026-03-02', '2026-03-27', '2027-03-26'] as const),
      ),
      asset(
        'FR-2026-0143',
        say('Carousel: six signs before the age of three', 'Carrousel : six signes avant trois ans'),
        ...(['2026-06-08', '2026-06-24', '2027-06-23'] as const),
      ),
      asset('', say('Film: evenings', 'Film : les soirées'), '2026-09-14', null, null),
    ],
    'campaign-supply-answers': [
      asset(
        'FR-2025-0298',
        say('Daily supply update, template', 'Point quotidien d’approvisionnement, modèle'),
        ...(['2025-11-10', '2025-11-12', '2026-11-11'] as const),
      ),
    ],
    'campaign-rare-disease-day': [
      asset(
        'FR-2026-0037',
        say('Portraits of seven families', 'Portraits de sept familles'),
        ...(['2026-01-06', '2026-02-03', '2027-02-02'] as const),
      ),
    ],
    'campaign-congress': [
      asset(
        'EU-2026-0019',
        say('Congress posts, set of twelve', 'Publications de congrès, série de douze'),
        ...(['2026-04-20', '2026-05-18', '2026-12-31'] as const),
      ),
    ],
  }
}

function asset(
  approvalNumber: string,
  name: string,
  submittedOn: string,
  approvedOn: string | null,
  expiresOn: string | null,
): CampaignAsset {
  const id = `asset-${approvalNumber === '' ? 'evenings' : approvalNumber.toLowerCase()}`
  return { id, name, approvalNumber, submittedOn, approvedOn, expiresOn }
}
