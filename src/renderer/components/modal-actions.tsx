import './modal-actions.css'
import type { ReactNode } from 'react'

/** Buttons at the end of a dialog: the one that does it stands last. */
export function ModalActions({ children }: { readonly children: ReactNode }) {
  return <div className="modal-actions">{children}</div>
}
