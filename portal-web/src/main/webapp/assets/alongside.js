// The page works without this. It moves the focus to the list of problems, counts characters as you type, shows a
// password on request, stops a second click on a button, and says at once when a file is too large to send.
import { initAll } from './components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

const megabyte = 1024 * 1024

document.querySelectorAll('input[type=file][data-most-mb]').forEach((field) => {
  const sentence = document.createElement('p')
  sentence.className = 'govuk-error-message'
  sentence.setAttribute('role', 'alert')
  field.before(sentence)
  field.addEventListener('change', () => {
    const most = Number(field.dataset.mostMb)
    const size = field.files.length ? field.files[0].size : 0
    const tooLarge = size > most * megabyte
    sentence.textContent = tooLarge
      ? `This file is ${Math.ceil(size / megabyte)} MB. It may be up to ${most} MB. Choose a smaller one.`
      : ''
    if (tooLarge) {
      field.value = ''
    }
  })
})
