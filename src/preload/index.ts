import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../contract/bridge.ts'

// Types only: a sandboxed preload must not load anything but electron.
const bridge: Bridge = {
  ask: (name, input) => ipcRenderer.invoke('ask', name, input),
  listen: (name, listener) => {
    const forward = (_event: Electron.IpcRendererEvent, told: string, event: Parameters<typeof listener>[0]) => {
      if (told === name) listener(event)
    }
    ipcRenderer.on('event', forward)
    return () => ipcRenderer.removeListener('event', forward)
  },
  drop: (files) =>
    ipcRenderer.invoke(
      'drop',
      files.map((file) => webUtils.getPathForFile(file)),
    ),
}

contextBridge.exposeInMainWorld('boardroo', bridge)
