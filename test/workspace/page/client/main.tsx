import '@rocket.chat/icons/dist/rocketchat.css';
import '@rocket.chat/fuselage/dist/fuselage.css';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';

const page = document.getElementById('page');
if (page) {
    createRoot(page).render(
        <StrictMode>
            <App />
        </StrictMode>,
    );
}
