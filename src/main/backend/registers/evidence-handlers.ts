import type { Handlers } from '../../../contract/routes.ts'
import { attach, detach, readAttachments, saveAttachment, showAttachment } from './keep-attachments.ts'
import { binEvidence, keepEvidence, listEvidence } from './keep-evidence.ts'
import type { RegisterDesk } from './register-desk.ts'

type EvidenceRoute =
  `evidence.${'list' | 'save' | 'remove' | 'attach' | 'detach' | 'saveAttachment' | 'openAttachment'}`

export function evidenceHandlers(desk: RegisterDesk): Pick<Handlers, EvidenceRoute> {
  const { ports } = desk
  const list = () => listEvidence(desk.open())
  return {
    'evidence.list': async () => list(),
    'evidence.save': async (wish) => desk.after(() => keepEvidence(desk.open(), desk.hand(), wish), list),
    'evidence.remove': async (wish) => desk.after(() => binEvidence(desk.open(), desk.hand(), wish), list),
    'evidence.attach': async ({ id, drops, seen }) => {
      desk.open()
      const paths = drops === null ? await ports.chooseAttachments() : await ports.droppedPaths(drops)
      if (paths === null) return null
      const files = await readAttachments(paths)
      return desk.after(() => attach(desk.open(), desk.hand(), { id, files, seen }), list)
    },
    'evidence.detach': async (wish) => desk.after(() => detach(desk.open(), desk.hand(), wish), list),
    'evidence.saveAttachment': async ({ attachmentId }) => saveAttachment(desk.open(), ports, attachmentId),
    'evidence.openAttachment': async ({ attachmentId }) => {
      await showAttachment(desk.open(), ports, attachmentId)
      return null
    },
  }
}
