import { createRoot } from 'react-dom/client'
import { App } from './app'
import './style.css'

const place = document.getElementById('page')
if (!place) throw new Error('the page has no place for itself')
createRoot(place).render(<App />)
