// The page works without this. It moves the focus to the list of problems, counts characters as you type, shows a
// password on request, and stops a second click on a button.
import { initAll } from './components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
