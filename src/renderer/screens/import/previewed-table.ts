import type { PreviewFile } from '../../../contract/views.ts'

export type PreviewedTable = PreviewFile['read']['tables'][number]
