/** Sent to the page as text, so it uses nothing outside: puts a PNG on the browser's clipboard, and says why it could not. */
export async function writeImageInPage(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  const picture = new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })
  return navigator.clipboard.write([picture]).then(
    () => '',
    (error) => String(error),
  )
}
