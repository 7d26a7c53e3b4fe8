import './frame.css'
import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { listen } from '../ask.ts'
import { PeriodPicker } from '../components/period-picker.tsx'
import { addressOf, go, screens, usePlace } from '../place.ts'
import { ReportingProvider } from '../reporting.tsx'
import { ImportProvider, useImport } from '../screens/import/import-room.tsx'
import { PaperDeskProvider, usePaperDesk } from '../screens/report/paper-desk.tsx'
import { chooseFiles, saveFigures, savePack, savePdf, saveSlides, saveWorkbook, screenActions } from '../shortcuts.ts'
import { StepButtons } from '../steps/step-buttons.tsx'
import { useStepKeys } from '../steps/step-keys.ts'
import { StepSaid } from '../steps/step-said.tsx'
import { TraceProvider } from '../trace/trace-provider.tsx'
import { useWords } from '../use-words.tsx'
import { useOpened } from '../workspace.tsx'
import { DropEverywhere } from './drop-everywhere.tsx'
import { Rail } from './rail.tsx'
import { ScreenGuard } from './screen-guard.tsx'
import { ScreenHere } from './screen-here.tsx'
import { ShortcutList } from './shortcut-list.tsx'

/** Everything around a screen: the rail, the organisation and the period, the drop zone and the shortcuts. */
export function Frame() {
  return (
    <ReportingProvider>
      <PaperDeskProvider>
        <ImportProvider>
          <TraceProvider>
            <Desk />
          </TraceProvider>
        </ImportProvider>
      </PaperDeskProvider>
    </ReportingProvider>
  )
}

function Desk() {
  const { say } = useWords()
  const { organisation } = useOpened()
  const place = usePlace()
  const address = addressOf(place.screen, place.item)
  const [shortcutsShown, setShortcutsShown] = useState(false)
  const { choose } = useImport()
  const { write } = usePaperDesk()
  useEffect(() => listen('window.go', ({ screen }) => go(screen)), [])
  useContentFocus(address)
  useTitle(`${say(screenActions[place.screen].words)} – ${organisation.name} – Boardroo`)
  useStepKeys()
  useHotkeys([['shift+?', () => setShortcutsShown(true)]])
  // These are no characters, so they work while somebody types in a field too.
  useHotkeys(
    [
      ...screens.map((screen) => [screenActions[screen].keys, () => go(screen)] as [string, () => void]),
      [chooseFiles.keys, choose],
      [savePdf.keys, () => write('pdf')],
      [saveWorkbook.keys, () => write('workbook')],
      [saveSlides.keys, () => write('slides')],
      [saveFigures.keys, () => write('figures')],
      [savePack.keys, () => write('pack')],
    ],
    [],
  )
  return (
    <div className="frame">
      <UnstyledButton className="frame-skip" onClick={() => document.getElementById('content')?.focus()}>
        {say('screen.frame.skip')}
      </UnstyledButton>
      <Rail here={place.screen} onShortcuts={() => setShortcutsShown(true)} />
      <header className="frame-head">
        <p className="frame-organisation">{organisation.name}</p>
        <div className="frame-tools">
          <StepButtons />
          <PeriodPicker />
        </div>
      </header>
      {/* Another place is another element, so it begins at its top. */}
      <main className="frame-main" id="content" key={address} tabIndex={-1}>
        <ScreenGuard>
          <ScreenHere place={place} />
        </ScreenGuard>
      </main>
      <DropEverywhere />
      <StepSaid />
      <ShortcutList opened={shortcutsShown} onClose={() => setShortcutsShown(false)} />
    </div>
  )
}

/**
 * Who goes to another place, or opens a workspace, goes on from there, instead of tabbing through the rail again; a place may
 * choose a field itself.
 */
function useContentFocus(address: string): void {
  const before = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (before.current === address) return
    before.current = address
    const content = document.getElementById('content')
    if (!content?.contains(document.activeElement)) content?.focus({ preventScroll: true })
  }, [address])
}

/** The window is named after where the person is. */
function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}
