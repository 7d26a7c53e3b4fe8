const key = 'pseudonyms'

/** Whether people are shown by their pseudonyms, as whoever shares a screen wants it: as long as the window is open. */
export function pseudonymsChosen(): boolean {
  return sessionStorage.getItem(key) === 'yes'
}

export function choosePseudonyms(chosen: boolean): void {
  sessionStorage.setItem(key, chosen ? 'yes' : 'no')
}
