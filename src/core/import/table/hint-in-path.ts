import { fold, withoutAccents } from '../../sources/fold.ts'

/** What platforms put around the account's name in the names of their archives. */
const around = [
  // YouTube: `Content 2026-01-01_2026-03-31 Sample Channel`.
  /^.+ \d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} (.+)$/,
  // Search Console: `https___www.sample.ch_-Performance-on-Search-2026-04-01`.
  /^(?:https?_+)?(.+?)_?-Performance-on-/,
]

/** What people call folders by and no account: networks, tools, kinds of export and times, in English and French. */
const ofNobody = new Set(
  `linkedin facebook fb instagram ig insta meta x twitter youtube yt tiktok google ga ga4 gsc search console matomo
   teams zoom webex mailchimp analytics insights studio business suite manager ads ad advertising publicite
   publicites page pages personal profile profil member membre content contenu contenus overview ensemble vue
   audience audiences post posts publication publications video videos visitors visiteurs followers abonnes
   competitors concurrents webinar webinars webinaire webinaires meeting meetings reunion reunions survey surveys
   enquete enquetes email emails mail newsletter newsletters social media medias reseaux sociaux web website site
   listening veille stats statistics statistiques data donnees raw table tables csv xls xlsx excel zip export
   exports import imports download downloads telechargement telechargements report reports rapport rapports file
   files fichier fichiers document documents desktop bureau new nouveau nouveaux old temp tmp all tous et and de
   des du la le les of the for q1 q2 q3 q4 t1 t2 t3 t4 h1 h2 s1 s2 quarter trimestre month mois year annee`.split(
    /\s+/,
  ),
)

/**
 * The name of the archive or folder that holds a file, without its dates, numbers, networks and kinds of export: often
 * the account's name. `youtube-sample-france` gives `sample france`; a folder that is called `LinkedIn exports` gives null.
 */
export function hintInPath(path: string): string | null {
  const folder = path
    .split('/')
    .at(-2)
    ?.replace(/\.zip$/i, '')
  const within = around.map((shape) => shape.exec(folder ?? '')?.[1]).find((name) => name !== undefined)
  const words = (within ?? folder ?? '')
    .replace(/\d{4}-\d{2}-\d{2}|\(\d+\)|\d{6,}/g, ' ')
    .split(/[\s_-]+/)
    .filter((word) => !ofNobody.has(fold(withoutAccents(word))) && !/^\d+$/.test(word))
  const name = words.join(' ').trim()
  return name.length < 2 ? null : name
}
