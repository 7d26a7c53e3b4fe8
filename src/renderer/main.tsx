import './fonts.ts'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

/** The paper is printed from a hidden window, which must not carry the styles of the screens. */
const Root = location.hash.startsWith('#/print')
  ? lazy(async () => ({ default: (await import('./report/print-page.tsx')).PrintPage }))
  : lazy(async () => ({ default: (await import('./app.tsx')).App }))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Suspense>
      <Root />
    </Suspense>
  </StrictMode>,
)
