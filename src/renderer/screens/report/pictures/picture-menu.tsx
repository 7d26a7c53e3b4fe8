import './picture-menu.css'
import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconPhoto, IconPhotoDown, IconVectorBezier2 } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '../../../use-words.tsx'

/** To where, and in which form. */
export type WayOut = 'copy' | 'png' | 'svg'

interface PictureMenuProps {
  readonly of: 'chart' | 'sheet'
  /** With the element that is to be seen on the picture. */
  readonly onTake: (way: WayOut, shown: HTMLElement) => void
}

/** Seen where the pointer or the keyboard is; the paper itself stays as it will be printed. */
export function PictureMenu({ of, onTake }: PictureMenuProps) {
  const { say, language } = useWords()
  const button = useRef<HTMLButtonElement>(null)
  const take = (way: WayOut) => {
    const shown = button.current?.parentElement
    if (shown) onTake(way, shown)
  }
  return (
    <Menu position="bottom-end" returnFocus shadow="md">
      <Menu.Target>
        <ActionIcon
          ref={button}
          className={`picture-menu picture-menu-${of}`}
          variant="default"
          size={of === 'chart' ? 24 : 'md'}
          lang={language}
          aria-label={say(of === 'chart' ? 'export.take' : 'export.take-sheet')}
          title={say(of === 'chart' ? 'export.take' : 'export.take-sheet')}
        >
          <IconPhoto size={of === 'chart' ? 14 : 16} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown lang={language}>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.6} />} onClick={() => take('copy')}>
          {say('export.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<IconPhotoDown size={16} stroke={1.6} />} onClick={() => take('png')}>
          {say('export.save-png')}
        </Menu.Item>
        {of === 'chart' ? (
          <Menu.Item leftSection={<IconVectorBezier2 size={16} stroke={1.6} />} onClick={() => take('svg')}>
            {say('export.save-svg')}
          </Menu.Item>
        ) : (
          <Menu.Label>{say('export.sheet-vector')}</Menu.Label>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
