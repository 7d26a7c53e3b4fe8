/** The first argument of Electron's listeners, some of which may say no. */
export class CancellableEvent {
  defaultPrevented = false

  constructor(details: object = {}) {
    Object.assign(this, details)
  }

  preventDefault(): void {
    this.defaultPrevented = true
  }
}
