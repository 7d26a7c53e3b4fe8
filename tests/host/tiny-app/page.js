const show = (files) => {
  document.querySelector('p').textContent = JSON.stringify([...files].map((file) => tiny.pathOf(file)))
}

window.addEventListener('dragover', (event) => event.preventDefault())
window.addEventListener('drop', (event) => {
  event.preventDefault()
  show(event.dataTransfer.files)
})
document.querySelector('input').addEventListener('change', (event) => show(event.target.files))
