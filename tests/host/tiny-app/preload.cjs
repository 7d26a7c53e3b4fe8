const { contextBridge, ipcRenderer, webUtils } = require('electron')

contextBridge.exposeInMainWorld('tiny', {
  ask: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
  listen(listener) {
    const forward = (_event, value) => listener(value)
    ipcRenderer.on('pushed', forward)
    return () => ipcRenderer.removeListener('pushed', forward)
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  add: (left, right) => left + right,
  fail() {
    throw new TypeError('not so')
  },
})
